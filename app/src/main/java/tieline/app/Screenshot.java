package tieline.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tieline.app.command.Desktop;
import tieline.app.command.Refusal;
import tieline.app.draw.PaintFailure;
import tieline.app.draw.Screen;
import tieline.app.draw.SkiaInk;
import tieline.app.draw.SkiaType;
import tieline.app.figure.FigureSize;
import tieline.model.dataset.WholeFile;

/// Takes a picture of a window once nothing in it is being painted or worked out any more.
final class Screenshot extends AnimationTimer {
  /// So many pulses in a row must find everything done: views order pictures during layout.
  private static final int QUIET_PULSES = 4;

  private final Parent window;
  private final Workload loading;
  private final CompletableFuture<?> done;
  private final Runnable then;
  private int quiet;

  private Screenshot(Parent window, Workload loading, CompletableFuture<?> done, Runnable then) {
    this.window = window;
    this.loading = loading;
    this.done = done;
    this.then = then;
  }

  /// Shows a window, and writes its picture when it is painted. FX thread.
  ///
  /// @param done completed when the picture is written, or cannot be
  static void take(
      Desktop.Shot shot,
      TielineApp.Loaded loaded,
      Threads threads,
      CompletableFuture<@Nullable Void> done) {
    var stage = new Stage();
    stage.addEventHandler(
        PaintFailure.FAILED, failure -> done.completeExceptionally(failure.fault()));
    var initial = Settings.INITIAL;
    var settings =
        new Settings(
            shot.size().width(),
            shot.size().height(),
            shot.looks().theme(),
            initial.rows(),
            initial.columns());
    var loading = new Workload(threads.loading());
    var watched = new Threads(threads.fx(), threads.painting(), loading);
    var workbench = new Workbench(stage, watched, loaded.type(), loaded.settled(), settings);
    workbench.store().update(shot.looks()::on);
    var window = unbound(stage.getScene(), shot.size());
    stage.show();
    scale(stage, window, shot.scale());
    var timer =
        new Screenshot(
            window,
            loading,
            done,
            () -> {
              var image = window.snapshot(parameters(shot), null);
              threads.loading().execute(() -> save(image, loaded.type(), shot, done));
            });
    timer.start();
  }

  /// Takes a window's content out of the bounds of its stage: the virtual screen that a stage
  /// without a display has is 1000 by 1000 pixels, and faults on more.
  private static Parent unbound(Scene scene, FigureSize size) {
    var content = (Region) scene.getRoot();
    content.setMinSize(size.width(), size.height());
    content.setMaxSize(size.width(), size.height());
    scene.setRoot(new Group(content));
    scene.getWindow().setWidth(FigureSize.LEAST);
    scene.getWindow().setHeight(FigureSize.LEAST);
    return content;
  }

  /// Pictures are painted at the scale of their window, which showing it sets.
  private static void scale(Stage stage, Parent window, double scale) {
    stage.setRenderScaleX(scale);
    stage.setRenderScaleY(scale);
    Screen.in(window).forEach(Parent::requestLayout);
  }

  private static SnapshotParameters parameters(Desktop.Shot shot) {
    double scale = shot.scale();
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    // What has no room in a small window must not make its picture larger.
    parameters.setViewport(
        new Rectangle2D(0, 0, shot.size().width() * scale, shot.size().height() * scale));
    return parameters;
  }

  @Override
  public void handle(long now) {
    boolean isQuiet = loading.isDone() && Screen.in(window).allMatch(Screen::isUpToDate);
    quiet = isQuiet ? quiet + 1 : 0;
    if (done.isDone()) {
      stop();
    } else if (quiet == QUIET_PULSES) {
      stop();
      then.run();
    }
  }

  private static void save(
      Image image, SkiaType type, Desktop.Shot shot, CompletableFuture<@Nullable Void> done) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = ByteBuffer.allocateDirect(4 * width * height);
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getByteBgraPreInstance(), pixels, 4 * width);
    try (var ink = SkiaInk.into(pixels, type, width, height, 1)) {
      WholeFile.write(shot.out(), ink.png());
      done.complete(null);
    } catch (IOException e) {
      done.completeExceptionally(Refusal.of(String.valueOf(e.getMessage())));
    } catch (RuntimeException | Error e) {
      done.completeExceptionally(e);
    }
  }
}
