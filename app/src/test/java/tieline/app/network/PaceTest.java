package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Topology LARGE = Topology.of(Sample.star(3_000).network());
  private static final Topology SMALL = Topology.of(Sample.pair(3).network());
  private static final long SLOW = 100_000_000;
  private static final long FAST = 1_000_000;

  private final Pace pace = new Pace();

  private void draws(int pictures, long nanos) {
    for (int i = 0; i < pictures; i++) {
      pace.took(nanos, pace.detail(LARGE, Refinement.MOVING));
    }
  }

  private int marks() {
    var detail = pace.detail(LARGE, Refinement.MOVING);
    return detail.ties() + detail.vertices();
  }

  @Test
  void slowPicturesDrawLessButNeverLessThanTheLeast() {
    int before = marks();
    draws(2, SLOW);
    assertThat(marks()).isLessThan(before);
    draws(100, SLOW);
    assertThat(marks()).isBetween(1_198, 1_200);
  }

  @Test
  void fastPicturesGrowBack() {
    draws(100, SLOW);
    draws(3, FAST);
    int grown = marks();
    assertThat(grown).isGreaterThan(1_200);
    draws(3, FAST);
    assertThat(marks()).isGreaterThan(grown);
    draws(1_000, FAST);
    assertThat(marks()).isBetween(199_000, 200_000);
  }

  @Test
  void aSlowPictureAtRestTeachesNothing() {
    int before = marks();
    pace.took(SLOW, pace.detail(LARGE, Refinement.RESTING));
    assertThat(marks()).isEqualTo(before);
  }

  @Test
  void whatWasWholeInTimeStaysWholeWhileItMoves() {
    pace.took(FAST, pace.detail(LARGE, Refinement.RESTING));
    assertThat(pace.detail(LARGE, Refinement.MOVING)).isEqualTo(Detail.RESTING);
    pace.took(SLOW, pace.detail(LARGE, Refinement.MOVING));
    assertThat(pace.detail(LARGE, Refinement.MOVING)).isNotEqualTo(Detail.RESTING);
  }

  @Test
  void onePictureThatComesALittleLateLeavesNothingOut() {
    pace.took(FAST, pace.detail(LARGE, Refinement.RESTING));
    pace.took(15 * FAST, pace.detail(LARGE, Refinement.MOVING));
    assertThat(pace.detail(LARGE, Refinement.MOVING)).isEqualTo(Detail.RESTING);
  }

  @Test
  void whatWasWholeInTimeSaysNothingOfAnotherNetwork() {
    pace.took(FAST, pace.detail(LARGE, Refinement.RESTING));
    var other = Topology.of(Sample.star(2_000).network());
    assertThat(pace.detail(other, Refinement.MOVING)).isNotEqualTo(Detail.RESTING);
  }

  @Test
  void whatIsSmallOrAtRestIsDrawnInFull() {
    draws(100, SLOW);
    assertThat(pace.detail(SMALL, Refinement.MOVING)).isEqualTo(Detail.RESTING);
    assertThat(pace.detail(LARGE, Refinement.RESTING)).isEqualTo(Detail.RESTING);
    assertThat(pace.detail(LARGE, Refinement.MOVING)).isNotEqualTo(Detail.RESTING);
  }
}
