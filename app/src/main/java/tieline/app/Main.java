package tieline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import tieline.app.command.Tieline;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Results are files for other programs, which expect UTF-8 wherever they run.
    var out = writer(FileDescriptor.out);
    var err = writer(FileDescriptor.err);
    System.exit(Tieline.run(() -> new TielineApp(), out, err, args));
  }

  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }
}
