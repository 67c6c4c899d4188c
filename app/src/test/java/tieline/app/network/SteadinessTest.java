package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tieline.app.draw.Box;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.state.View;
import tieline.model.layout.Positions;

/// Names while the picture moves slowly.
class SteadinessTest {
  private static final double WIDTH = 1150;
  private static final double HEIGHT = 640;
  private static final int STEPS = 60;

  private final View view = Sample.shipped();
  private final Positions positions = NetworkLayout.settled(view.network(), view.saved());

  /// Where names and pills stand while one zooms by a factor at a time, about the middle.
  private List<Marks> zooming(double factor) {
    var composer = new Composer(Sample.TYPE);
    var zoom = new NetworkCamera(view.network(), positions).fitted(WIDTH, HEIGHT);
    var seen = new ArrayList<Marks>();
    for (int i = 0; i < STEPS; i++) {
      seen.add(compose(composer, zoom));
      zoom = zoom.at(WIDTH / 2, HEIGHT / 2, factor);
    }
    return seen;
  }

  private Marks compose(Composer composer, Zoom zoom) {
    return compose(composer, view, zoom, Refinement.MOVING);
  }

  private Marks compose(Composer composer, View of, Zoom zoom, Refinement refinement) {
    var state = Sample.looking(of, Theme.LIGHT, zoom);
    var subject =
        new Composer.Subject(state, NetworkLayout.settled(of.network(), of.saved()), refinement);
    return composer.compose(subject, WIDTH, HEIGHT).marks().marks();
  }

  /// What jumped from one of its places to another from one picture to the next, and when.
  private static List<String> jumps(
      List<Marks> seen, Function<Placements, Map<String, Integer>> which) {
    var jumps = new ArrayList<String>();
    for (int i = 1; i < seen.size(); i++) {
      var before = which.apply(seen.get(i - 1).placements());
      for (var now : which.apply(seen.get(i).placements()).entrySet()) {
        if (!before.getOrDefault(now.getKey(), now.getValue()).equals(now.getValue())) {
          jumps.add(now.getKey() + " at " + i);
        }
      }
    }
    return jumps;
  }

  /// Those of some jumps that the border of the picture is no reason for: what leaves it pushes its
  /// name and its pill along.
  private static List<String> inside(List<Marks> seen, List<String> jumps) {
    return jumps.stream()
        .filter(jump -> {
          var parts = jump.split(" at ", 2);
          return isInside(seen.get(Integer.parseInt(parts[1])), parts[0]);
        })
        .toList();
  }

  private static boolean isInside(Marks marks, String id) {
    var middle = new Box(0, 0, WIDTH, HEIGHT).grown(-100);
    return marks.vertices().stream()
            .anyMatch(v -> v.vertex().id().equals(id) && middle.contains(v.x(), v.y()))
        || marks.ties().stream()
            .anyMatch(t -> t.tie().id().equals(id) && middle.encloses(t.curve().hull()));
  }

  /// What is there, away, and there again within three pictures, or the reverse.
  private static Map<String, Integer> flickers(
      List<Marks> seen, Function<Placements, Map<String, Integer>> which) {
    var flickers = new TreeMap<String, Integer>();
    for (int i = 2; i < seen.size(); i++) {
      var first = which.apply(seen.get(i - 2).placements()).keySet();
      var second = which.apply(seen.get(i - 1).placements()).keySet();
      var third = which.apply(seen.get(i).placements()).keySet();
      var all = new TreeSet<>(first);
      all.addAll(second);
      all.addAll(third);
      for (var id : all) {
        if (first.contains(id) == third.contains(id) && first.contains(id) != second.contains(id)) {
          flickers.merge(id + " at " + i, 1, Integer::sum);
        }
      }
    }
    return flickers;
  }

  /// How often that jumps which jumps most.
  private static long restless(List<String> jumps) {
    return jumps.stream()
        .collect(Collectors.groupingBy(jump -> jump.split(" at ", 2)[0], Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.02, 1 / 1.02})
  void whatHasToGiveWayDoesSoAFewTimesAtMost(double factor) {
    var seen = zooming(factor);
    var names = jumps(seen, Placements::labels);
    var pills = jumps(seen, Placements::pills);
    assertThat(restless(names)).isLessThanOrEqualTo(4);
    assertThat(restless(pills)).isLessThanOrEqualTo(7);
    assertThat(inside(seen, names)).hasSizeLessThan(STEPS * 2 / 5);
    assertThat(inside(seen, pills)).hasSizeLessThan(STEPS * 2 / 5);
  }

  @Test
  void namesDoNotFlicker() {
    assertThat(flickers(zooming(1.02), Placements::labels)).isEmpty();
    assertThat(flickers(zooming(1 / 1.02), Placements::labels)).isEmpty();
  }

  @Test
  void pillsDoNotFlicker() {
    assertThat(flickers(zooming(1.02), Placements::pills)).isEmpty();
    assertThat(flickers(zooming(1 / 1.02), Placements::pills)).isEmpty();
  }

  @Test
  void whoeverZoomsFarOutAndComesBackFindsAllNamesAgain() {
    var composer = new Composer(Sample.TYPE);
    var fitted = new NetworkCamera(view.network(), positions).fitted(WIDTH, HEIGHT);
    var before = compose(composer, view, fitted, Refinement.RESTING);
    for (double factor : new double[] {0.25, 4, 0.1, 3}) {
      compose(composer, fitted.at(WIDTH / 2, HEIGHT / 2, factor));
      compose(composer, view, fitted.at(WIDTH / 2, HEIGHT / 2, factor), Refinement.RESTING);
      var after = compose(composer, view, fitted, Refinement.RESTING);
      assertThat(after.placements().labels().keySet())
          .containsAll(before.placements().labels().keySet());
      assertThat(after.pills()).hasSizeGreaterThan(before.pills().size() * 2 / 3);
    }
  }

  @Test
  void anotherDatasetHasItsNamesAtOnce() {
    var other = Sample.star(12);
    var positions = NetworkLayout.settled(other.network(), other.saved());
    var zoom = new NetworkCamera(other.network(), positions).fitted(WIDTH, HEIGHT);
    var alone = compose(new Composer(Sample.TYPE), other, zoom, Refinement.RESTING);
    var composer = new Composer(Sample.TYPE);
    compose(composer, zoom);
    assertThat(compose(composer, other, zoom, Refinement.MOVING).labels())
        .isEqualTo(alone.labels())
        .isNotEmpty();
  }

  @Test
  void aPictureThatStandsStillStaysAsItIs() {
    var composer = new Composer(Sample.TYPE);
    var zoom = new NetworkCamera(view.network(), positions).fitted(WIDTH, HEIGHT);
    var first = compose(composer, zoom);
    assertThat(compose(composer, zoom).placements()).isEqualTo(first.placements());
    assertThat(first.placements().labels()).isNotEmpty();
  }
}
