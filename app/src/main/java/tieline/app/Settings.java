package tieline.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import tieline.app.draw.Theme;
import tieline.model.dataset.WholeFile;

/// What the window remembers from one run to the next, per user.
///
/// @param width of the window in pixels
/// @param height of the window in pixels
/// @param rows where the splitter between network and timeline stands, as a share of the height
/// @param columns where the splitter before the dossier stands, as a share of the width
/// @param table whether the table is open beside the network
/// @param tableAt where the splitter before the table stands, as a share of the width
record Settings(
    double width,
    double height,
    Theme theme,
    double rows,
    double columns,
    boolean table,
    double tableAt) {
  static final Settings INITIAL = new Settings(1600, 1000, Theme.LIGHT, 0.68, 0.725);

  Settings {
    width = Math.clamp(width, 320.0, 10_000.0);
    height = Math.clamp(height, 240.0, 10_000.0);
    rows = Math.clamp(rows, 0.05, 0.95);
    columns = Math.clamp(columns, 0.05, 0.95);
    tableAt = Math.clamp(tableAt, 0.05, 0.95);
  }

  /// Settings with the table closed.
  Settings(double width, double height, Theme theme, double rows, double columns) {
    this(width, height, theme, rows, columns, false, 0.5);
  }

  /// Where the platform keeps settings: the XDG folder, `AppData`, or `Application Support`.
  static Path file() {
    var home = Path.of(System.getProperty("user.home", "."));
    var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path folder;
    if (os.contains("win")) {
      folder = folder("APPDATA", home.resolve("AppData/Roaming")).resolve("Tieline");
    } else if (os.contains("mac")) {
      folder = home.resolve("Library/Application Support/Tieline");
    } else {
      folder = folder("XDG_CONFIG_HOME", home.resolve(".config")).resolve("tieline");
    }
    return folder.resolve("window.properties");
  }

  private static Path folder(String variable, Path otherwise) {
    var value = System.getenv(variable);
    return value == null || value.isBlank() ? otherwise : Path.of(value);
  }

  /// The settings in a file; the initial ones for whatever is missing or unreadable there.
  static Settings read(Path file) {
    var p = new Properties();
    try {
      p.load(new StringReader(Files.readString(file)));
    } catch (IOException | IllegalArgumentException e) {
      return INITIAL;
    }
    return new Settings(
        number(p, "width", INITIAL.width),
        number(p, "height", INITIAL.height),
        "dark".equals(p.getProperty("theme")) ? Theme.DARK : Theme.LIGHT,
        number(p, "rows", INITIAL.rows),
        number(p, "columns", INITIAL.columns),
        "open".equals(p.getProperty("table")),
        number(p, "table-at", INITIAL.tableAt));
  }

  private static double number(Properties p, String key, double otherwise) {
    try {
      double value = Double.parseDouble(p.getProperty(key, ""));
      return Double.isFinite(value) ? value : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /// Replaces a file by these settings, or leaves it as it was.
  void write(Path file) throws IOException {
    var p = new Properties();
    p.setProperty("width", Double.toString(width));
    p.setProperty("height", Double.toString(height));
    p.setProperty("theme", theme.word());
    p.setProperty("rows", Double.toString(rows));
    p.setProperty("columns", Double.toString(columns));
    p.setProperty("table", table ? "open" : "closed");
    p.setProperty("table-at", Double.toString(tableAt));
    var text = new StringWriter();
    p.store(text, null);
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
