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

  /// Puts the figure on the clipboard as a picture.
  void copy() {
    var positions = network.positions();
    if (positions == null) {
      return;
    }
    var state = store.state();
    var title = state.view().document().title();
    var figure = new Figure(title, state, positions, FigureView.BOTH, rows(), type);
    var exporter = new Exporter(type, size(figure), SCALE);
    threads
        .loading()
        .execute(() -> {
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

  /// Writes a figure off the FX thread, and says so when it is written or why it is not.
  void save(Path file) {
    var positions = network.positions();
    if (positions == null) {
      return;
    }
    var state = store.state();
    var title = state.view().document().title();
    var figure = new Figure(title, state, positions, FigureView.BOTH, rows(), type);
    var size = size(figure);
    threads
        .loading()
        .execute(() -> {
          try {
            new Exporter(type, size, SCALE).write(figure, file);
            threads.fx().execute(() -> tell("Saved", file.toString()));
          } catch (IOException | IllegalArgumentException e) {
            threads.fx().execute(() -> tell("Not saved", String.valueOf(e.getMessage())));
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
    Notice.show(stage, title, text);
  }

  private static String fileName(String title) {
    var name = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    return name.replaceAll("^-|-$", "");
  }
}
