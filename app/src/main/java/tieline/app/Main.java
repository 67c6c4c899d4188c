package tieline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
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

  /// A reader that has enough of the results, as `head` has, is no fault.
  private static final class Output extends FileOutputStream {
    Output(FileDescriptor to) {
      super(to);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        super.write(bytes, offset, length);
      } catch (IOException e) {
        if (!"Broken pipe".equals(e.getMessage())) {
          throw e;
        }
      }
    }
  }

  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(new Output(to), true, StandardCharsets.UTF_8);
  }
}
