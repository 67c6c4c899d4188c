package tieline.app;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(args.length > 99 ? 2 : 0);
  }
}
