package tieline.app.network;

import org.jspecify.annotations.Nullable;
import tieline.app.draw.Drawing;
import tieline.app.draw.Drawing.Composition;
import tieline.app.draw.Drawing.Finer;
import tieline.app.draw.Palette;
import tieline.app.draw.SkiaType;
import tieline.app.state.ViewState;
import tieline.model.account.Index;
import tieline.model.layout.Positions;

/// Composes one picture of the network after the other: names stay where they stood, and how much
/// is drawn while it moves follows the time that the last pictures took. What finds marks under the
/// pointer comes with them, since the FX thread has no time to make it. Belongs to the paint
/// thread.
final class Composer implements Drawing.Composer<Composer.Subject, NetworkPicker> {
  private final SkiaType type;
  private final SceneBuilder scenes = new SceneBuilder();
  private final Pace pace = new Pace();
  private @Nullable Index dataset;
  private double width;
  private double height;

  /// What a picture is of.
  ///
  /// @param refinement how well it is to be drawn
  record Subject(ViewState state, Positions positions, Refinement refinement) {}

  Composer(SkiaType type) {
    this.type = type;
  }

  @Override
  public Composition<NetworkPicker> compose(Subject of, double nextWidth, double nextHeight) {
    long start = System.nanoTime();
    var index = of.state.view().document().index();
    if (nextWidth != width || nextHeight != height || !index.equals(dataset)) {
      scenes.keep(Placements.NONE);
      dataset = index;
      width = nextWidth;
      height = nextHeight;
    }
    var detail = pace.detail(scenes.topology(of.state), of.refinement);
    boolean moving = of.refinement == Refinement.MOVING;
    double controls = ControlColumn.height(height);
    var scene = scenes.scene(of.state, of.positions, detail, moving, width, height, controls);
    var painter = new NetworkPainter(scene, Palette.of(of.state.theme()), type);
    var marks = painter.marks(width, height);
    scenes.keep(marks.placements());
    return new Composition<>(
        NetworkPicker.of(marks),
        (ink, w, h) -> {
          painter.paint(ink, marks, w, h);
          pace.took(System.nanoTime() - start, detail);
        });
  }

  @Override
  public @Nullable Finer<Subject> finer(Subject of) {
    var next = of.refinement.next(of.state.view().network());
    return next == null
        ? null
        : new Finer<>(new Subject(of.state, of.positions, next), of.refinement.lasting());
  }
}
