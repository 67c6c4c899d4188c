package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tieline.app.state.View;
import tieline.model.graph.Routes;
import tieline.model.graph.Tie;

class WaysTest {
  private final View shipped = Sample.shipped();

  private Routes between(String from, String to) {
    return between(shipped, from, to, tie -> true);
  }

  private static Routes between(View view, String from, String to, Predicate<Tie> open) {
    return Routes.between(view.account(), view.network(), from, to, open);
  }

  @Test
  void theShortestComesFirstAndTheNextOnesFollowInARound() {
    var routes = between("microsoft", "oracle");
    int count = routes.shortest().size() + routes.longer().size();
    assertThat(count).isGreaterThan(1);
    var first = new Ways(routes, 0);
    assertThat(first.text())
        .startsWith("Way 1 of " + routes.shortest().size() + ": Microsoft – ")
        .endsWith(" · N shows the next");
    assertThat(first.next().subjects()).isNotEqualTo(first.subjects());
    var round = first;
    for (int i = 0; i < count; i++) {
      round = round.next();
    }
    assertThat(round).isEqualTo(first);
  }

  @Test
  void whereThereAreMoreWaysThanAreToldThatIsSaid() {
    var sample = new Sample().party("a", "A").party("z", "Z");
    for (int i = 0; i <= Routes.MOST; i++) {
      var between = "b" + i;
      sample.party(between, between);
      sample.contract("x" + i, "a", between, null).contract("y" + i, between, "z", null);
    }
    var routes = between(sample.view(), "a", "z", tie -> true);
    assertThat(new Ways(routes, 1).text()).startsWith("Way 2 of more than 12: A – b1 – Z");
  }

  @Test
  void parallelCommitmentsAreToldAsAlternativesOfTheirStepAndAllLit() {
    var routes = between(Sample.pair(3), "a", "b", tie -> true);
    var ways = new Ways(routes, 0);
    assertThat(ways.text())
        .isEqualTo(
            "Way 1 of 1: Left party – Right party, according to S"
                + " · 3 commitments join Left party and Right party");
    assertThat(ways.subjects()).containsExactlyInAnyOrder("a", "b", "c1", "c2", "c3");
  }

  @Test
  void aLongerWayIsToldAsSuch() {
    var routes = between("microsoft", "oracle");
    var longer = new Routes(routes.shortest(), false, List.of(routes.shortest().getFirst()));
    assertThat(new Ways(longer, routes.shortest().size()).text()).startsWith("Longer way 1 of 1: ");
  }

  @Test
  void aWayNamesItsPartiesAndTheCommitmentsAlongIt() {
    var routes = between("nvidia", "oracle");
    var tie = routes.shortest().getFirst().steps().getFirst().ties().getFirst();
    assertThat(new Ways(routes, 0).subjects())
        .contains("nvidia", "oracle")
        .contains(tie.commitment().id());
  }
}
