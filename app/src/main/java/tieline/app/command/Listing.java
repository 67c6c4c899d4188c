package tieline.app.command;

import java.io.PrintWriter;

/// An answer that can be read by people and by programs.
interface Listing {

  /// Prints it in aligned columns.
  void print(PrintWriter out);

  /// Writes its members into the object that is open.
  void write(JsonOutput json);
}
