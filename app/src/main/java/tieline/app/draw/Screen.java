package tieline.app.draw;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A region that shows a [Picture]. The picture is painted on the paint thread into the spare of
/// two buffers; the FX thread only swaps them, so the window never waits for a picture. Of several
/// pictures shown while one is being painted, only the newest is painted. Where nothing else is
/// shown for a while, a finer picture follows. Where a picture cannot be painted, the one before
/// stays, and a [PaintFailure] is fired: once, until a picture succeeds again.
public final class Screen extends Region {
  private final SkiaType type;
  private final Executor painting;
  private final Executor fx;
  private final ImageView view = new ImageView();
  private final AtomicReference<@Nullable Order> ordered = new AtomicReference<>();
  private final PauseTransition rest = new PauseTransition();

  /// The picture that was shown last, and the finer ones that have followed it.
  private final List<Picture> refined = new ArrayList<>();

  private @Nullable Picture picture;
  private Consumer<Picture> presented = painted -> {};
  private Frame front = new Frame(1, 1, 1);
  private Frame spare = new Frame(1, 1, 1);
  private boolean busy;
  private boolean failing;

  private record Order(Picture picture, double width, double height, double scale) {
    int pixelsAcross() {
      return (int) Math.ceil(width * scale);
    }

    int pixelsDown() {
      return (int) Math.ceil(height * scale);
    }
  }

  private record Painted(Picture picture, Frame frame) {}

  /// A buffer with the image that shows it and the ink that draws into it.
  private static final class Frame {
    final int width;
    final int height;
    final double scale;
    final ByteBuffer bytes;
    final WritableImage image;
    final PixelBuffer<ByteBuffer> pixels;
    @Nullable SkiaInk ink;

    Frame(int width, int height, double scale) {
      this.width = width;
      this.height = height;
      this.scale = scale;
      bytes = ByteBuffer.allocateDirect(4 * width * height);
      pixels = new PixelBuffer<>(width, height, bytes, PixelFormat.getByteBgraPreInstance());
      image = new WritableImage(pixels);
    }

    /// This frame, or one of the right size in its place.
    Frame fitting(Order order) {
      int w = order.pixelsAcross();
      int h = order.pixelsDown();
      if (width == w && height == h && scale == order.scale) {
        return this;
      }
      close();
      return new Frame(w, h, order.scale);
    }

    void paint(Order order, SkiaType type) {
      if (ink == null) {
        ink = SkiaInk.into(bytes, type, width, height, scale);
      }
      try {
        order.picture.paint(ink, order.width, order.height);
      } catch (RuntimeException | Error e) {
        // What is half painted has left its clips in the ink.
        close();
        throw e;
      }
    }

    void close() {
      if (ink != null) {
        ink.close();
        ink = null;
      }
    }
  }

  /// An empty screen.
  ///
  /// @param painting runs paint jobs one after the other, off the FX thread
  /// @param fx runs on the FX thread
  public Screen(SkiaType type, Executor painting, Executor fx) {
    this.type = type;
    this.painting = painting;
    this.fx = fx;
    view.setManaged(false);
    getChildren().add(view);
    setMinSize(0, 0);
  }

  /// The screens of a part of the window.
  public static Stream<Screen> in(Node node) {
    return switch (node) {
      case Screen screen -> Stream.of(screen);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Screen::in);
      default -> Stream.empty();
    };
  }

  /// Shows a picture as soon as it is painted; the one before stays until then. One that equals
  /// what is shown is not painted again. FX thread.
  public void show(Picture next) {
    if (!refined.contains(next)) {
      refined.clear();
      refine(next);
    }
  }

  private void refine(Picture next) {
    picture = next;
    refined.add(next);
    order();
    rest.stop();
    var finer = next.finer();
    if (finer != null) {
      rest.setDuration(Duration.millis((double) finer.after().toMillis()));
      rest.setOnFinished(event -> refine(finer.picture()));
      rest.play();
    }
  }

  /// Calls back whenever a picture has come to be seen. FX thread.
  public void onPresented(Consumer<Picture> callback) {
    presented = callback;
  }

  /// The picture that was shown last, or null before the first.
  public @Nullable Picture picture() {
    return picture;
  }

  /// Whether the newest picture is the one that is seen, and none finer is to follow. FX thread.
  public boolean isUpToDate() {
    return !busy && ordered.get() == null && rest.getStatus() != Status.RUNNING;
  }

  @Override
  protected void layoutChildren() {
    order();
  }

  private void order() {
    var window = getScene() == null ? null : getScene().getWindow();
    if (picture == null || window == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    ordered.set(new Order(picture, getWidth(), getHeight(), window.getRenderScaleX()));
    paintNext();
  }

  private void paintNext() {
    if (!busy && ordered.get() != null) {
      busy = true;
      var frame = spare;
      painting.execute(() -> paintNewest(frame));
    }
  }

  private void paintNewest(Frame into) {
    var order = ordered.getAndSet(null);
    if (order == null) {
      fx.execute(() -> {
        busy = false;
        paintNext();
      });
      return;
    }
    try {
      var frame = into.fitting(order);
      frame.paint(order, type);
      fx.execute(() -> swap(new Painted(order.picture, frame)));
    } catch (RuntimeException | Error fault) {
      fx.execute(() -> fail(fault));
    }
  }

  private void fail(Throwable fault) {
    busy = false;
    paintNext();
    if (!failing) {
      failing = true;
      fireEvent(new PaintFailure(fault));
    }
  }

  private void swap(Painted painted) {
    var frame = painted.frame;
    spare = front;
    front = frame;
    front.pixels.updateBuffer(b -> new Rectangle2D(0, 0, frame.width, frame.height));
    view.setImage(front.image);
    view.setFitWidth(frame.width / frame.scale);
    view.setFitHeight(frame.height / frame.scale);
    busy = false;
    failing = false;
    try {
      presented.accept(painted.picture);
    } finally {
      paintNext();
    }
  }
}
