package tieline.app;

import java.nio.file.Path;
import java.util.List;
import org.testfx.api.FxRobot;
import tieline.app.draw.SkiaType;
import tieline.app.figure.Figure;
import tieline.app.figure.FigureView;
import tieline.model.layout.Positions;

/// What a [Reader] does with figures of the whole window; each verb answers what they are then
/// told.
record FigureReader(Reader reader, FxRobot robot, Export export) {
  private static final Positions NOWHERE = Positions.of(new double[0], new double[0]);

  /// Saves the window's picture in a file, as if it had been chosen.
  List<String> saves(Path file) {
    return told(() -> export.save(file));
  }

  /// Saves a figure that cannot be painted.
  List<String> savesABrokenOne(Path file) {
    return told(() -> export.save(broken(), file));
  }

  /// Copies a figure that cannot be painted.
  List<String> copiesABrokenOne() {
    return told(() -> export.copy(broken()));
  }

  /// There are no places for what it is to show.
  private Figure broken() {
    return new Figure("Broken", reader.state(), NOWHERE, FigureView.BOTH, 0.6, new SkiaType());
  }

  private List<String> told(Runnable action) {
    robot.interact(action);
    reader.waitsUntil(() -> !reader.notices().isEmpty());
    return reader.notices();
  }
}
