package tieline.app;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import tieline.app.draw.SkiaType;
import tieline.model.dataset.Problem;

/// The desktop program. Its first argument, if any, is the dataset to open.
public final class TielineApp extends Application {
  private static final List<String> FACES =
      List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Italic.otf");

  /// Called by the toolkit.
  public TielineApp() {}

  /// Loads the typeface for the controls; once, before the first window. FX thread.
  static void loadFonts() {
    for (var face : FACES) {
      var place = FlatInterFont.class.getResource("/com/formdev/flatlaf/fonts/inter/" + face);
      Font.loadFont(Objects.requireNonNull(place).toExternalForm(), 13);
    }
  }

  @Override
  public void start(Stage stage) {
    var threads = Threads.start();
    var arguments = getParameters().getRaw();
    var file = arguments.isEmpty() ? null : Path.of(arguments.getFirst());
    var type = CompletableFuture.supplyAsync(SkiaType::new, threads.loading());
    threads
        .loading()
        .execute(() -> {
          var outcome = Settled.load(file);
          var loadedType = type.join();
          threads.fx().execute(() -> open(stage, threads, loadedType, outcome));
        });
    loadFonts();
  }

  private static void open(Stage stage, Threads threads, SkiaType type, Settled.Outcome outcome) {
    var settings = Settings.read(Settings.file());
    outcome.ifPresentOrElse(
        first -> show(new Workbench(stage, threads, type, first, settings), stage),
        TielineApp::refuse);
  }

  private static void show(Workbench workbench, Stage stage) {
    stage.setOnHidden(event -> remember(workbench.settings()));
    stage.show();
  }

  private static void remember(Settings settings) {
    try {
      settings.write(Settings.file());
    } catch (IOException e) {
      System.err.println("The window's size could not be remembered in " + Settings.file());
    }
  }

  private static void refuse(List<Problem> problems) {
    problems.forEach(System.err::println);
    Platform.exit();
  }
}
