package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tieline.app.state.Encoding;
import tieline.app.state.Encoding.Size;
import tieline.app.state.Encoding.Tint;
import tieline.model.account.Currency;
import tieline.model.graph.Centrality;
import tieline.model.graph.Communities;
import tieline.model.graph.Network;
import tieline.model.graph.Vertex;

/// What is computed of a vertex, in words and in colour.
class EncodedTest {
  private final Network network =
      new Sample()
          .party("a", "A")
          .party("b", "B")
          .party("lone", "Lone")
          .contract("c", "a", "b", null)
          .view()
          .network();

  private String spoken(String id, Size size, Tint tint, Centrality centrality) {
    var by = new Encoding(size, tint);
    var communities = Communities.of(network);
    var encoded = new Encoded(by, centrality, communities, Currency.NONE);
    return encoded.spoken(vertex(id));
  }

  private Vertex vertex(String id) {
    return network.vertices().stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whoIsInNoCommunityIsSaidToBeInNone() {
    assertThat(spoken("a", Size.AMOUNT, Tint.COMMUNITY, Centrality.NONE))
        .isEqualTo("computed: community 1 of 1");
    assertThat(spoken("lone", Size.AMOUNT, Tint.COMMUNITY, Centrality.NONE))
        .isEqualTo("computed: in no community");
  }

  @Test
  void aMeasureIsSaidWithItsUnitAndAnEstimateAsOne() {
    var one = new Centrality(Map.of("a", 1.0), 0);
    assertThat(spoken("lone", Size.COMMITMENTS, Tint.KIND, one))
        .isEqualTo("computed: 0 commitments");
    assertThat(spoken("lone", Size.BETWEENNESS, Tint.KIND, new Centrality(Map.of("lone", 0.5), 0)))
        .isEqualTo("computed: on 50 % of the shortest ways between others");
    assertThat(spoken("lone", Size.BETWEENNESS, Tint.KIND, new Centrality(Map.of("lone", 0.5), 9)))
        .isEqualTo("computed: on about 50 % of the shortest ways between others");
  }

  @Test
  void eachOfTheFirstCommunitiesHasAColourOfItsOwnAndTheRestShareOneThatIsNobodys() {
    var roles = new HashSet<String>();
    for (int number = 1; number <= Encoded.HUES; number++) {
      roles.add(Encoded.role(number));
    }
    assertThat(roles).hasSize(Encoded.HUES).doesNotContain(Encoded.role(0));
    assertThat(Encoded.role(Encoded.HUES + 1)).isEqualTo(Encoded.role(0));
  }
}
