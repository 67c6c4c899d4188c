package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tieline.app.state.View;
import tieline.model.graph.Route;
import tieline.model.graph.Tie;

class WaysTest {
  private final View shipped = Sample.shipped();

  private List<Route> between(String from, String to) {
    return between(from, to, tie -> true);
  }

  private List<Route> between(String from, String to, Predicate<Tie> open) {
    return Ways.between(shipped.account(), from, to, open);
  }

  @Test
  void aWayLeadsAlongWhatIsOpenOnly() {
    var direct = between("nvidia", "oracle").getFirst().ties().getFirst().commitment().id();
    var round = between("nvidia", "oracle", tie -> !tie.commitment().id().equals(direct));
    assertThat(round)
        .allSatisfy(route ->
            assertThat(route.ties())
                .extracting(tie -> tie.commitment().id())
                .doesNotContain(direct));
    assertThat(between("nvidia", "oracle", tie -> false)).isEmpty();
  }

  @Test
  void theShortestComesFirstAndTheNextOnesFollowInARound() {
    var routes = between("microsoft", "oracle");
    assertThat(routes).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(routes).allMatch(route -> route.ties().size() >= routes.getFirst().ties().size());
    var first = new Ways(routes, 0);
    assertThat(first.text()).startsWith("Way 1 of " + routes.size() + ": Microsoft – ");
    assertThat(first.next().text()).startsWith("Way 2 of " + routes.size());
    assertThat(first.next().subjects()).isNotEqualTo(first.subjects());
    var round = first;
    for (int i = 0; i < routes.size(); i++) {
      round = round.next();
    }
    assertThat(round).isEqualTo(first);
  }

  @Test
  void aWayNamesItsPartiesAndTheCommitmentsAlongIt() {
    var route = between("nvidia", "oracle").getFirst();
    assertThat(new Ways(List.of(route), 0).subjects())
        .contains("nvidia", "oracle")
        .contains(route.ties().getFirst().commitment().id());
  }

  @Test
  void whatNothingJoinsHasNoWay() {
    assertThat(between("nvidia", "no such party")).isEmpty();
  }
}
