package tieline.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Theme;
import tieline.app.state.Attention;
import tieline.app.state.Opening;
import tieline.app.state.Period;
import tieline.app.state.Playhead;
import tieline.app.state.View;
import tieline.app.timeline.TimelinePicker.Picked;

/// What stands for several items, and what is dragged.
class TimelinePickerTest {
  @Test
  void aClusterIsPickedWithAllItsItems() {
    var view = TimelineMarksTest.crowded(3);
    var marks = TimelineMarksTest.tall(view, TimelineCamera.fitted(view.chronicle(), 600));
    var cluster = marks.clusters().getFirst();
    assertThat(cluster.items()).hasSizeGreaterThan(1);
    assertThat(TimelinePicker.at(marks, cluster.box().centreX(), cluster.box().centreY()))
        .isEqualTo(new Picked.OfCluster(cluster.items()));
  }

  @Test
  void theCountOfTheUndatedThatHaveNoRoomIsPickedForItsLane() {
    var shipped = View.of(Opening.of(null).document().orElseThrow());
    var marks = TimelineMarksTest.tall(shipped, TimelineCamera.opening(shipped.chronicle(), 600));
    var more = marks.more().getFirst();
    assertThat(more.count()).isPositive();
    assertThat(TimelinePicker.at(marks, more.box().centreX(), more.box().centreY()))
        .isEqualTo(new Picked.OfMore(more.lane().id()));
  }

  @Test
  void thePlayheadIsTakenByItsFlagAndTheRestOfTheAxisIsTheAxis() throws IOException {
    var view = TimelinePictures.view();
    var scale = TimelineCamera.opening(view.chronicle(), TimelinePictures.plotWidth());
    double middle = TimelinePictures.span("2026").start();
    var played = Period.ALL.played(new Playhead(middle, false));
    var marks =
        TimelinePictures.painter(view, scale, Attention.NONE, played, Theme.LIGHT)
            .marks(TimelinePictures.WIDTH, TimelinePictures.HEIGHT);
    var head = Objects.requireNonNull(marks.playhead());
    double y = head.flag().centreY();
    assertThat(TimelinePicker.at(marks, head.x(), y)).isInstanceOf(Picked.OfPlayhead.class);
    assertThat(TimelinePicker.at(marks, head.flag().right() - 1, y))
        .isInstanceOf(Picked.OfPlayhead.class);
    assertThat(TimelinePicker.at(marks, head.flag().right() + 20, y))
        .isInstanceOf(Picked.OfAxis.class);
  }
}
