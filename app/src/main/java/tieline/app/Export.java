package tieline.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import tieline.app.draw.SkiaType;
import tieline.app.figure.Exporter;
import tieline.app.figure.Figure;
import tieline.app.figure.FigureSize;
import tieline.app.figure.FigureView;
import tieline.app.network.NetworkView;
import tieline.app.state.Store;
import tieline.model.layout.Positions;

/// Saves the pictures of a window, as they are looked at, as one figure.
///
/// @param timeline the pane below the network
record Export(
    Stage stage,
    Store store,
    SkiaType type,
    Threads threads,
    NetworkView network,
    Region timeline) {
  /// Twice the pixels of the window, so that a slide can show it larger.
  private static final double SCALE = 2;

  /// Asks for a file, and writes it. FX thread.
  void choose() {
    var chooser = new FileChooser();
    chooser.setTitle("Export the picture");
    chooser.setInitialFileName(fileName(store.state().view().document().title()) + ".png");
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter("PNG picture", "*.png"),
            new ExtensionFilter("SVG drawing", "*.svg"));
    var file = chooser.showSaveDialog(stage);
    if (file != null) {
      var ending = chooser.getSelectedExtensionFilter().getExtensions().getFirst().substring(1);
      var hasEnding = file.getName().toLowerCase(Locale.ROOT).matches(".*\\.(png|svg)");
      save(hasEnding ? file.toPath() : Path.of(file + ending));
    }
  }

  /// Puts the figure on the clipboard as a picture, and says so when it is there or why it is not.
  /// FX thread.
  void copy() {
    var positions = network.positions();
    if (positions != null) {
      copy(figure(positions));
    }
  }

  /// The same with a figure of one's own. FX thread.
  void copy(Figure figure) {
    var exporter = new Exporter(type, size(figure), SCALE);
    work(
        "Not copied",
        () -> {
          byte[] png = exporter.png(figure);
          threads
              .fx()
              .execute(() -> {
                var image = new Image(new ByteArrayInputStream(png));
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
                tell("Copied", "The figure is on the clipboard.");
              });
        });
  }

  /// Writes the figure, and says so when it is written or why it is not. FX thread.
  void save(Path file) {
    var positions = network.positions();
    if (positions != null) {
      save(figure(positions), file);
    }
  }

  /// The same with a figure of one's own. FX thread.
  void save(Figure figure, Path file) {
    var exporter = new Exporter(type, size(figure), SCALE);
    work(
        "Not saved",
        () -> {
          exporter.write(figure, file);
          tell("Saved", file.toString());
        });
  }

  private Figure figure(Positions positions) {
    var state = store.state();
    var title = state.view().document().title();
    return new Figure(title, state, positions, FigureView.BOTH, rows(), type);
  }

  private interface Work {
    void run() throws IOException;
  }

  /// Works off the FX thread, and says why it failed. A fault of the program is no concern of who
  /// asked for a figure, but for that there is none.
  private void work(String failed, Work work) {
    threads
        .loading()
        .execute(() -> {
          try {
            work.run();
          } catch (IOException e) {
            tell(failed, String.valueOf(e.getMessage()));
          } catch (RuntimeException | Error fault) {
            tell(failed, "The figure could not be painted, which is a fault of the program.");
            throw fault;
          }
        });
  }

  private double rows() {
    double height = network.getHeight() + timeline.getHeight();
    return height > 0 ? network.getHeight() / height : 1;
  }

  /// Large enough that the network has as many pixels as in the window.
  private FigureSize size(Figure figure) {
    double height = network.getHeight() + timeline.getHeight();
    return new FigureSize(
        bounded(network.getWidth()), bounded(height + figure.border(network.getWidth())));
  }

  private static int bounded(double pixels) {
    return Math.clamp(Math.round(pixels), FigureSize.LEAST, 4_000);
  }

  private void tell(String title, String text) {
    threads.fx().execute(() -> Notice.show(stage, title, text));
  }

  private static String fileName(String title) {
    var name = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    return name.replaceAll("^-|-$", "");
  }
}
