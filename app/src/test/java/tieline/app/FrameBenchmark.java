package tieline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks;
import tieline.app.network.NetworkView;

/// Counts the pictures that a real window of 1600 by 1000 pixels shows while a network of that many
/// vertices and ties is panned and zoomed, and prints a row of a table for each.
///
/// Arguments: pairs of vertices and ties, such as `1000x3000 10000x30000`. Needs a display.
final class FrameBenchmark {
  private static final int WARM_UP = 300;
  private static final int FRAMES = 300;
  private static final int RESTS = 15;
  private static final int MOVES = 20;

  /// After so many moves they turn round.
  private static final int HALF_WAVE = 38;

  /// After so long a rest the picture has been drawn as well as it is going to be, in milliseconds.
  private static final double RESTED = 1_000;

  private final NetworkView view;
  private final Workbench workbench;
  private final double[] intervals = new double[FRAMES];
  private final double[] turns = new double[FRAMES];

  private final double[] rests = new double[RESTS];
  private double painting;
  private double windowing;

  private FrameBenchmark(Workbench workbench, NetworkView view) {
    this.workbench = workbench;
    this.view = view;
  }

  public static void main(String[] cases) throws IOException, InterruptedException {
    var threads = Threads.start();
    var type = new SkiaType();
    var started = new CountDownLatch(1);
    Platform.startup(() -> {
      TielineApp.loadFonts();
      Workbench.dressControls(Theme.LIGHT);
      started.countDown();
    });
    started.await();
    Platform.setImplicitExit(false);
    System.out.println(
        "| vertices | ties | | pictures a second | median ms | 95 % | longest turn of the window's"
            + " thread, ms | CPU ms a picture: paint | window | every mark back after rest, ms:"
            + " median | longest |");
    for (var size : cases) {
      int vertices = Integer.parseInt(size.split("x", -1)[0]);
      int ties = Integer.parseInt(size.split("x", -1)[1]);
      var opened = Synthetic.settled(vertices, ties);
      for (var movement : Movement.values()) {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> measure(threads, type, opened, movement, vertices, ties, done));
        done.await();
      }
    }
    Platform.exit();
    System.exit(0);
  }

  private enum Movement {
    PAN,
    ZOOM
  }

  private static void measure(
      Threads threads,
      SkiaType type,
      Settled opened,
      Movement movement,
      int vertices,
      int ties,
      CountDownLatch done) {
    var stage = new Stage();
    var settings = new Settings(1600, 1000, Theme.LIGHT, 0.98, 0.98);
    var workbench = new Workbench(stage, threads, type, opened, settings);
    stage.show();
    var view = (NetworkView) stage.getScene().getRoot().lookup("#network");
    var row = "| %d | %d | %s ".formatted(vertices, ties, movement.name().toLowerCase(Locale.ROOT));
    new FrameBenchmark(workbench, view)
        .run(
            movement,
            row,
            () -> {
              stage.close();
              done.countDown();
            });
  }

  private void run(Movement movement, String row, Runnable then) {
    new AnimationTimer() {
      private @Nullable Marks seen;
      private int frame = -WARM_UP;
      private int step;
      private long last;
      private long lastPulse;
      private double turn;
      private boolean ready;

      // New marks are a new picture, even where they are equal.
      @SuppressWarnings("ReferenceEquality")
      @Override
      public void handle(long now) {
        long begin = System.nanoTime();
        turn = Math.max(turn, lastPulse == 0 ? 0 : (begin - lastPulse) / 1e6);
        lastPulse = begin;
        var marks = view.marks();
        if (!ready) {
          // A window that comes up slowly is fitted for a pane that has no size yet.
          ready = marks != null && view.getWidth() > 1000;
          view.fit();
          return;
        }
        if (marks != null && marks != seen) {
          seen = marks;
          if (frame >= 0) {
            intervals[frame] = (begin - last) / 1e6;
            turns[frame] = turn;
          }
          turn = 0;
          last = begin;
          frame++;
          if (frame == 0) {
            painting = -cpu("paint");
            windowing = -cpu("JavaFX Application Thread");
          }
          if (frame == FRAMES) {
            stop();
            if (marks.ties().size() < intervals.length / 10) {
              throw new IllegalStateException("the network is out of sight");
            }
            painting += cpu("paint");
            windowing += cpu("JavaFX Application Thread");
            rest(
                movement,
                () -> {
                  print(row);
                  then.run();
                });
            return;
          }
        }
        // By pulses, not by pictures: while one is late, the way goes on, and so comes back.
        move(movement, step++);
      }
    }.start();
  }

  /// Moves a little and lets go, again and again, and notes when every mark was there again.
  private void rest(Movement movement, Runnable then) {
    new AnimationTimer() {
      private int round;
      private int moves;
      private long moved;
      private @Nullable Marks seen;
      private final TreeMap<Double, Integer> pictures = new TreeMap<>();

      @SuppressWarnings("ReferenceEquality")
      @Override
      public void handle(long now) {
        long begin = System.nanoTime();
        if (moves < MOVES) {
          // Every second time back to where it came from.
          move(movement, moves++ + (round % 2) * HALF_WAVE);
          moved = begin;
          return;
        }
        double since = (begin - moved) / 1e6;
        var marks = view.marks();
        if (marks != null && marks != seen) {
          seen = marks;
          pictures.put(since, marks.ties().size());
        }
        if (since > RESTED) {
          // A small network is whole while it moves, and nothing follows.
          int all = pictures.isEmpty() ? 0 : pictures.lastEntry().getValue();
          rests[round++] =
              pictures.entrySet().stream()
                  .filter(picture -> picture.getValue() == all)
                  .mapToDouble(Map.Entry::getKey)
                  .findFirst()
                  .orElse(0);
          pictures.clear();
          moves = 0;
        }
        if (round == RESTS) {
          stop();
          then.run();
        }
      }
    }.start();
  }

  /// The processor time that a thread has had so far, in milliseconds; 0 where Linux does not tell.
  private static double cpu(String thread) {
    double ms = 0;
    try (var tasks = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
      for (var task : tasks) {
        var name = Files.readString(task.resolve("comm")).strip();
        if (!name.isEmpty() && thread.startsWith(name)) {
          ms += Long.parseLong(Files.readString(task.resolve("schedstat")).split(" ", 2)[0]) / 1e6;
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return ms;
  }

  private void move(Movement movement, int step) {
    var zoom = workbench.store().state().cameras().network();
    if (zoom == null) {
      return;
    }
    double wave = Math.sin(step / 12.0 + 0.1);
    Zoom next =
        movement == Movement.PAN
            ? zoom.panned(9 * wave, 6 * Math.cos(step / 12.0))
            : zoom.at(800, 450, Math.exp(wave * 0.05));
    workbench.store().update(s -> s.with(s.cameras().with(next)));
  }

  private void print(String row) {
    Arrays.sort(intervals);
    Arrays.sort(rests);
    double total = Arrays.stream(intervals).sum();
    System.out.printf(
        Locale.ROOT,
        "%s| %.0f | %.1f | %.1f | %.0f | %.1f | %.1f | %.0f | %.0f |%n",
        row,
        1000 * FRAMES / total,
        intervals[FRAMES / 2],
        intervals[FRAMES * 95 / 100],
        Arrays.stream(turns).max().orElse(0),
        painting / FRAMES,
        windowing / FRAMES,
        rests[RESTS / 2],
        rests[RESTS - 1]);
  }
}
