package tieline.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tieline.model.account.Chronicle;
import tieline.model.account.ChronicleItem;
import tieline.model.time.TimeScale;

class TimelineCameraTest {
  private static final double WIDTH = 800;

  private static Chronicle chronicle() throws IOException {
    return TimelinePictures.view().chronicle();
  }

  private static ChronicleItem item(String id) throws IOException {
    return Objects.requireNonNull(chronicle().item(id));
  }

  private static TimeScale on(String edtf) {
    return TimeScale.fit(TimelinePictures.span(edtf), WIDTH, 0);
  }

  @Test
  void fittedShowsEverythingDated() throws IOException {
    var seen = TimelineCamera.fitted(chronicle(), WIDTH).visible(WIDTH);
    assertThat(chronicle().extent().orElseThrow().during(seen)).isTrue();
  }

  @Test
  void theFirstLookLeavesAStrayItemOut() throws IOException {
    var seen = TimelineCamera.opening(chronicle(), WIDTH).visible(WIDTH);
    assertThat(seen.contains(TimelinePictures.span("2023").start())).isFalse();
    assertThat(TimelinePictures.span("2024/2028").during(seen)).isTrue();
  }

  @Test
  void whatIsInViewIsNotMoved() throws IOException {
    var scale = on("2024/2028");
    assertThat(TimelineCamera.revealing(scale, item("dot"), WIDTH)).isEqualTo(scale);
  }

  @Test
  void whatIsOutOfViewComesJustIntoIt() throws IOException {
    var later = TimelineCamera.revealing(on("2020/2024"), item("month"), WIDTH);
    var reach = Reach.of(Stacking.course(item("month")), later);
    assertThat(reach.x4()).isBetween(WIDTH - 30, WIDTH);
    var earlier = TimelineCamera.revealing(on("2030/2034"), item("month"), WIDTH);
    assertThat(Reach.of(Stacking.course(item("month")), earlier).x1()).isBetween(0.0, 30.0);
    assertThat(later.secondsPerPixel()).isEqualTo(on("2020/2024").secondsPerPixel());
  }

  @Test
  void anItemCanFillHalfOfThePlot() throws IOException {
    var scale = TimelineCamera.on(List.of(item("year")), WIDTH);
    assertThat(Reach.of(Stacking.course(item("year")), scale).width())
        .isCloseTo(WIDTH / 2, within(1.0));
  }
}
