package tieline.model.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.account.Claims.takesPart;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tieline.model.account.Account;
import tieline.model.account.Claims;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Role;

class RoutesTest {
  private final Claims claims = new Claims();
  private int number;

  /// A contract between two parties that each of some sources tells of; `AB` are two sources.
  private RoutesTest joins(String one, String other, String sources) {
    var id = one + other + number++;
    claims.commitment(id, CommitmentKind.COMPUTE);
    sources
        .chars()
        .mapToObj(Character::toString)
        .forEach(source -> {
          claims.says(source, id, takesPart(one, Role.CLIENT));
          claims.says(source, id, takesPart(other, Role.PROVIDER));
        });
    return this;
  }

  private RoutesTest parties(String... ids) {
    List.of(ids).forEach(claims::party);
    return this;
  }

  private Routes between(String from, String to) {
    return between(claims.account(), from, to);
  }

  private static Routes between(Account account, String from, String to) {
    return Routes.between(account, Network.of(account), from, to, tie -> true);
  }

  private static List<String> words(List<Route> routes) {
    return routes.stream()
        .map(route -> String.join("", route.vertices().stream().map(Vertex::id).toList()))
        .toList();
  }

  /// Two parties with so many others in between, which a source each joins to both.
  private RoutesTest bridges(int count) {
    parties("x", "y");
    for (int i = 0; i < count; i++) {
      var between = "b" + i;
      parties(between);
      joins("x", between, i == count - 1 ? "AB" : "A").joins(between, "y", "A");
    }
    return this;
  }

  @Test
  void allEquallyShortWaysAreToldAndNoLongerOnes() {
    parties("a", "b", "c", "d", "e")
        .joins("a", "b", "A")
        .joins("b", "d", "A")
        .joins("d", "c", "A")
        .joins("a", "c", "A")
        .joins("c", "e", "A")
        .joins("e", "d", "A");
    assertThat(words(between("a", "d").shortest())).containsExactly("abd", "acd");
    assertThat(between("a", "d").more()).isFalse();
    assertThat(between("a", "d").longer()).isEmpty();
  }

  @Test
  void parallelCommitmentsAreAlternativesOfOneStepTheBestSupportedFirst() {
    parties("a", "b").joins("a", "b", "C").joins("b", "a", "BC").joins("a", "b", "A");
    var routes = between("a", "b").shortest();
    assertThat(routes).hasSize(1);
    var step = routes.getFirst().steps().getFirst();
    assertThat(step.ties())
        .extracting(tie -> tie.commitment().id())
        .containsExactly("ba1", "ab0", "ab2");
    assertThat(step.supporters()).containsExactly("A", "B", "C");
  }

  @Test
  void theBestSupportedWayComesFirst() {
    parties("a", "b", "c", "d")
        .joins("a", "b", "A")
        .joins("b", "d", "A")
        .joins("a", "c", "A")
        .joins("c", "d", "AB");
    assertThat(words(between("a", "d").shortest())).containsExactly("acd", "abd");
  }

  @Test
  void whatOneSourceSupportsAloneComesBeforeWhatOnlyMixedSourcesMake() {
    parties("a", "b", "c", "d")
        .joins("a", "b", "A")
        .joins("b", "d", "BC")
        .joins("a", "c", "A")
        .joins("c", "d", "A");
    assertThat(words(between("a", "d").shortest())).containsExactly("acd", "abd");
    assertThat(between("a", "d").shortest().getLast().supporters()).isEmpty();
  }

  @Test
  void ofMoreThanTwelveTheBestTwelveAreToldAndThatThereAreMore() {
    var routes = bridges(20).between("x", "y");
    assertThat(routes.shortest()).hasSize(Routes.MOST);
    assertThat(routes.more()).isTrue();
    assertThat(words(routes.shortest())).startsWith("xb19y", "xb0y", "xb1y");
  }

  @Test
  void twelveAreNotMoreThanTwelve() {
    var routes = bridges(Routes.MOST).between("x", "y");
    assertThat(routes.shortest()).hasSize(Routes.MOST);
    assertThat(routes.more()).isFalse();
  }

  @Test
  void afterTheShortestComeTheLongerOnesThatASourceAloneSupports() {
    parties("a", "b", "c", "d", "e")
        .joins("a", "b", "A")
        .joins("b", "c", "B")
        .joins("a", "d", "B")
        .joins("d", "e", "B")
        .joins("e", "c", "B");
    var routes = between("a", "c");
    assertThat(words(routes.shortest())).containsExactly("abc");
    assertThat(words(routes.longer())).containsExactly("adec");
    assertThat(routes.longer().getFirst().supporters()).containsExactly("B");
  }

  @Test
  void whatIsNotSaidInViewOrNotOpenIsNoWay() {
    parties("a", "b", "c").joins("a", "b", "A").joins("b", "c", "B");
    assertThat(between("a", "c").isEmpty()).isFalse();
    assertThat(between(claims.accordingTo("A"), "a", "c").isEmpty()).isTrue();
    var account = claims.account();
    var network = Network.of(account);
    assertThat(Routes.between(account, network, "a", "c", tie -> false).isEmpty()).isTrue();
    assertThat(between("a", "nobody").isEmpty()).isTrue();
  }

  @Test
  void fromAPartyToItselfThereIsNothingToWalk() {
    parties("a", "b").joins("a", "b", "A");
    var here = between("a", "a").shortest();
    assertThat(words(here)).containsExactly("a");
    assertThat(here.getFirst().steps()).isEmpty();
  }

  @Test
  void aHubIsOnTheWayBetweenThoseWhoMeetInItAndItsPlacesAreNot() {
    parties("a", "b", "c");
    claims.commitment("hub", CommitmentKind.VENTURE);
    IntStream.range(0, 3)
        .forEach(i -> claims.says("A", "hub", takesPart("abc".substring(i, i + 1), Role.PARTNER)));
    var routes = between("a", "c");
    assertThat(words(routes.shortest())).containsExactly("ahubc");
    assertThat(Set.copyOf(routes.shortest().getFirst().supporters())).containsExactly("A");
  }
}
