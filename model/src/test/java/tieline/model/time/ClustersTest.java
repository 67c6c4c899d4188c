package tieline.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class ClustersTest {
  @Test
  void crowdedMarksAreCounted() {
    var clusters = Clusters.of(new double[] {0, 100, 104, 111}, new double[] {6, 106, 110, 117}, 2);

    assertThat(clusters.count()).isEqualTo(2);
    assertThat(clusters.size(0)).isOne();
    assertThat(clusters.size(1)).isEqualTo(3);
    assertThat(clusters.items(1)).containsExactly(1, 2, 3);
    assertThat(clusters.start(1)).isEqualTo(100);
    assertThat(clusters.end(1)).isEqualTo(117);
  }

  @Test
  void marksThatOnlyMeetStayApart() {
    assertThat(Clusters.of(new double[] {0, 6}, new double[] {6, 12}, 0).count()).isEqualTo(2);
    assertThat(Clusters.of(new double[] {0, 5}, new double[] {6, 12}, 0).count()).isOne();
  }

  @Test
  void aShortMarkOverALongOneKeepsTheLongEnd() {
    var clusters = Clusters.of(new double[] {0, 10, 95}, new double[] {100, 20, 99}, 0);

    assertThat(clusters.count()).isOne();
    assertThat(clusters.end(0)).isEqualTo(100);
  }

  @Test
  void nothingMakesNoCluster() {
    assertThat(Clusters.of(new double[0], new double[0], 5).count()).isZero();
  }

  @Property
  void everyMarkIsInOneClusterAndClustersKeepTheirGap(@ForAll("times") List<Long> times) {
    var clusters = clustered(times, 3_600);

    assertThat(IntStream.range(0, clusters.count()).flatMap(clusters::items).sorted().toArray())
        .isEqualTo(IntStream.range(0, times.size()).toArray());
    for (var i = 1; i < clusters.count(); i++) {
      assertThat(clusters.start(i) - clusters.end(i - 1)).isGreaterThanOrEqualTo(2);
    }
  }

  @Property
  void zoomingOutOnlyMerges(
      @ForAll("times") List<Long> times,
      @ForAll @DoubleRange(min = 30, max = 10_000) double secondsPerPixel,
      @ForAll @DoubleRange(min = 1.01, max = 20) double factor) {
    var near = clustered(times, secondsPerPixel);
    var far = clusterOfEach(clustered(times, secondsPerPixel * factor), times.size());

    for (var i = 0; i < near.count(); i++) {
      assertThat(near.items(i).map(item -> far[item]).distinct().count()).isOne();
    }
  }

  private static int[] clusterOfEach(Clusters clusters, int size) {
    var clusterOf = new int[size];
    for (var i = 0; i < clusters.count(); i++) {
      var cluster = i;
      clusters.items(cluster).forEach(item -> clusterOf[item] = cluster);
    }
    return clusterOf;
  }

  private static Clusters clustered(List<Long> times, double secondsPerPixel) {
    var scale = new TimeScale(0, secondsPerPixel);
    var centre = times.stream().mapToDouble(scale::apply).toArray();
    return Clusters.of(
        Arrays.stream(centre).map(x -> x - 5).toArray(),
        Arrays.stream(centre).map(x -> x + 5).toArray(),
        2);
  }

  @Provide
  Arbitrary<List<Long>> times() {
    return Arbitraries.longs().between(0, 1_000_000).list().ofMaxSize(40);
  }
}
