package tieline.app;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tieline.app.command.Desktop;
import tieline.app.command.Refusal;
import tieline.app.draw.PaintFailure;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Theme;

/// The desktop program: starts the toolkit, and opens the window as soon as the dataset, the
/// typeface and the toolkit are all there; the three load beside each other.
public final class TielineApp implements Desktop {
  private static final List<String> FACES =
      List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Italic.otf");

  private final Threads threads = Threads.start();

  /// Loads the typeface for the controls; once, before the first window. FX thread.
  static void loadFonts() {
    for (var face : FACES) {
      var place = FlatInterFont.class.getResource("/com/formdev/flatlaf/fonts/inter/" + face);
      Font.loadFont(Objects.requireNonNull(place).toExternalForm(), 13);
    }
  }

  @Override
  public void open(@Nullable Path file) {
    if (!hasDisplay(System.getenv())) {
      throw noDisplay();
    }
    var settings = Settings.read(Settings.file());
    var closed = new CompletableFuture<@Nullable Void>();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> confess(fault));
    start(
        () -> settled(Settled.load(file)),
        settings.theme(),
        closed,
        loaded -> show(loaded, settings, closed));
    Waiting.until(closed);
  }

  @Override
  public void screenshot(Shot shot) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var done = new CompletableFuture<@Nullable Void>();
    // A picture of a window that is not as it should be is none.
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> done.completeExceptionally(fault));
    start(
        () -> settled(Settled.load(shot.file(), shot.looks()::view)),
        shot.looks().theme(),
        done,
        loaded -> Screenshot.take(shot, loaded, threads, done));
    Waiting.until(done);
  }

  /// What a window needs before it opens.
  record Loaded(Settled settled, SkiaType type) {}

  private void start(
      Supplier<Settled> load, Theme theme, CompletableFuture<?> end, Consumer<Loaded> then) {
    var toolkit = new CompletableFuture<@Nullable Void>();
    var type = CompletableFuture.supplyAsync(SkiaType::new, threads.loading());
    CompletableFuture.supplyAsync(load, threads.loading())
        .thenCombine(type, Loaded::new)
        .thenCombine(toolkit, (loaded, ready) -> loaded)
        .thenAcceptAsync(then, threads.fx())
        .exceptionally(fault -> {
          end.completeExceptionally(fault);
          return null;
        });
    try {
      Platform.startup(() -> {
        try {
          loadFonts();
          Workbench.dressControls(theme);
          toolkit.complete(null);
        } catch (RuntimeException | Error e) {
          toolkit.completeExceptionally(e);
        }
      });
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      throw noDisplay();
    }
  }

  private static Settled settled(Settled.Outcome outcome) {
    var settled = outcome.settled();
    if (settled == null) {
      throw Refusal.of(outcome.problems());
    }
    return settled;
  }

  /// A fault of the program must not end what a reader is doing.
  private static void confess(Throwable fault) {
    System.err.println("tieline: something went wrong inside the program; it goes on");
    if (Boolean.getBoolean("tieline.debug")) {
      fault.printStackTrace();
    }
  }

  private void show(Loaded loaded, Settings settings, CompletableFuture<?> closed) {
    var stage = new Stage();
    var workbench = new Workbench(stage, threads, loaded.type(), loaded.settled(), settings);
    stage.setOnHidden(event -> {
      remember(workbench.settings());
      closed.complete(null);
    });
    stage.addEventHandler(PaintFailure.FAILED, failure -> confess(failure.fault()));
    stage.show();
    if (Boolean.getBoolean("tieline.timing")) {
      new StartTime(stage.getScene().getRoot()).start();
    }
  }

  private static void remember(Settings settings) {
    try {
      settings.write(Settings.file());
    } catch (IOException e) {
      System.err.println("The window's size could not be remembered in " + Settings.file());
    }
  }

  /// Whether a window can be seen: on Linux there must be a display server to ask.
  private static boolean hasDisplay(Map<String, String> environment) {
    var isLinux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    return !isLinux
        || "Headless".equals(System.getProperty("glass.platform"))
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }

  private static Refusal noDisplay() {
    return Refusal.of(
        "there is no display to open a window on; 'tieline render -o figure.png' writes the"
            + " picture to a file instead");
  }
}
