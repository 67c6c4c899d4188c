package tieline.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.dataset.PartyKind;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;

class FilterTest {
  private final Network network = View.of(Opening.of(null).document().orElseThrow()).network();

  private Set<Tie> left(Filter filter) {
    var excluded = filter.excluded(network);
    return network.ties().stream()
        .filter(tie -> !excluded.contains(tie.commitment().id()))
        .collect(Collectors.toSet());
  }

  @Test
  void withoutAFilterNothingIsLeftOut() {
    assertThat(Filter.NONE.excluded(network)).isEmpty();
  }

  @Test
  void aKindThatIsNotChosenIsLeftOut() {
    assertThat(left(Filter.NONE.withKind(CommitmentKind.COMPUTE, false)))
        .isNotEmpty()
        .noneMatch(tie -> tie.commitment().kind() == CommitmentKind.COMPUTE);
  }

  @Test
  void whatIsNotSupportedAsChosenIsLeftOut() {
    var excluded = Filter.NONE.withSupport(Support.SINGLE, false).excluded(network);
    assertThat(excluded).isNotEmpty();
    assertThat(network.ties())
        .filteredOn(tie -> excluded.contains(tie.commitment().id()))
        .allMatch(tie -> tie.support() == Support.SINGLE);
  }

  @Test
  void fromALeastAmountOnWhatIsSmallerOrUndisclosedIsLeftOut() {
    assertThat(left(Filter.NONE.withLeast(Money.usd(100_000_000_000L))))
        .isNotEmpty()
        .extracting(tie -> tie.commitment().id())
        .contains("openai-oracle")
        .doesNotContain("openai-aws", "openai-coreweave");
  }

  @Test
  void whatRestsOnFewerSourcesIsLeftOut() {
    var excluded = Filter.NONE.withSources(3).excluded(network);
    assertThat(excluded).isNotEmpty();
    assertThat(network.ties())
        .filteredOn(tie -> excluded.contains(tie.commitment().id()))
        .allMatch(tie -> tie.sources().size() < 3);
  }

  @Test
  void aPartyOfAKindThatIsNotChosenIsLeftOutAndItsTiesWithIt() {
    var filter = Filter.NONE.withParty(PartyKind.INVESTOR, false);
    var excluded = filter.excluded(network);
    assertThat(excluded).contains("softbank").doesNotContain("openai", "stargate");
    assertThat(network.ties())
        .filteredOn(tie -> Filter.parties(tie).contains(PartyKind.INVESTOR))
        .isNotEmpty()
        .noneMatch(filter::passes);
  }

  @Test
  void aCommitmentThatNobodyIsLeftInIsLeftOutWithItsPlaces() {
    var filter =
        Arrays.stream(PartyKind.values())
            .reduce(Filter.NONE, (some, kind) -> some.withParty(kind, false), (a, b) -> b);
    var commitments =
        network.ties().stream().filter(tie -> !tie.ghost()).map(tie -> tie.commitment().id());
    assertThat(filter.excluded(network)).containsAll(commitments.toList());
  }

  @Test
  void aCommitmentStaysIfOneOfItsTiesPasses() {
    var filter = Filter.NONE.withSupport(Support.DISPUTED, false);
    var excluded = filter.excluded(network);
    assertThat(network.ties())
        .filteredOn(tie -> filter.passes(tie) && !tie.ghost())
        .noneMatch(tie -> excluded.contains(tie.commitment().id()));
  }
}
