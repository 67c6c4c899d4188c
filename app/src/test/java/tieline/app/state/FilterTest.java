package tieline.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.dataset.PartyKind;
import tieline.model.dataset.Problem;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;

class FilterTest {
  private final View view = View.of(Opening.of(null).document().orElseThrow());
  private final Network network = view.network();

  /// Ids of the commitments in view of which something holds.
  private Set<String> those(Predicate<Standing> holds) {
    return Standing.in(view)
        .filter(holds)
        .map(standing -> standing.commitment().id())
        .collect(Collectors.toSet());
  }

  private Set<Tie> left(Filter filter) {
    var excluded = filter.excluded(view);
    return network.ties().stream()
        .filter(tie -> !excluded.contains(tie.commitment().id()))
        .collect(Collectors.toSet());
  }

  @Test
  void withoutAFilterNothingIsLeftOut() {
    assertThat(Filter.NONE.excluded(view)).isEmpty();
  }

  @Test
  void aKindThatIsNotChosenIsLeftOut() {
    assertThat(left(Filter.NONE.withKind(CommitmentKind.COMPUTE, false)))
        .isNotEmpty()
        .noneMatch(tie -> tie.commitment().kind() == CommitmentKind.COMPUTE);
  }

  @Test
  void whatIsNotSupportedAsChosenIsLeftOut() {
    var single = those(standing -> standing.support() == Support.SINGLE);
    assertThat(single).isNotEmpty();
    assertThat(Filter.NONE.withSupport(Support.SINGLE, false).excluded(view)).isEqualTo(single);
  }

  @Test
  void aVentureOfWhichOnePartIsDisputedIsDisputedAsAWhole() {
    assertThat(network.ties("stargate"))
        .extracting(Tie::support)
        .contains(Support.DISPUTED, Support.SINGLE);
    var undisputed = Filter.NONE.withSupport(Support.DISPUTED, false);
    assertThat(undisputed.excluded(view)).contains("stargate");
    assertThat(undisputed.withSupport(Support.DISPUTED, true).withSupport(Support.SINGLE, false))
        .satisfies(rest -> assertThat(rest.excluded(view)).doesNotContain("stargate"));
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
  void whatFewerSourcesSpeakOfIsLeftOut() {
    for (int least = 2; least <= 5; least++) {
      int enough = least;
      assertThat(Filter.NONE.withSources(least).excluded(view))
          .isEqualTo(those(standing -> standing.sources().size() < enough));
    }
  }

  /// A venture of three, of whom each is named by another source.
  private static final String VENTURE =
      """
      { "tieline": 1, "title": "Made", "summary": "For a test.",
        "sources": [ { "id": "A", "type": "article", "title": "A", "label": "A" },
                     { "id": "B", "type": "article", "title": "B", "label": "B" },
                     { "id": "C", "type": "article", "title": "C", "label": "C" } ],
        "parties": [ { "id": "a", "name": "A", "kind": "company" },
                     { "id": "b", "name": "B", "kind": "company" },
                     { "id": "c", "name": "C", "kind": "company" } ],
        "commitments": [ { "id": "v", "name": "V", "kind": "venture" } ],
        "events": [],
        "claims": [ %s, %s, %s ],
        "conflicts": [] }
      """
          .formatted(partner("A", "a"), partner("B", "b"), partner("C", "c"));

  private static String partner(String source, String party) {
    return """
    { "id": "%1$s-1", "about": "v", "source": "%1$s", "modality": "stated",
      "says": { "participant": { "party": "%2$s", "role": "partner" } },
      "excerpt": { "quote": "%1$s", "start": 0, "end": 1 } }
    """
        .formatted(source, party);
  }

  @Test
  void theSourcesOfAVentureAreThoseOfAllItsPartsTogether(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("venture.json"), VENTURE);
    var opening = Opening.of(file);
    assertThat(opening.problems()).noneMatch(Problem::isError);
    var venture = View.of(opening.document().orElseThrow());
    assertThat(Filter.NONE.withSources(3).excluded(venture)).isEmpty();
    assertThat(Filter.NONE.withSources(4).excluded(venture)).containsExactly("v");
  }

  @Test
  void theAmountOfAVentureIsThatOfTheWholeToo() {
    assertThat(Filter.NONE.withLeast(Money.usd(400_000_000_000L)).excluded(view))
        .doesNotContain("stargate");
  }

  @Test
  void anyNumberOfSourcesIsNoFilter() {
    assertThat(Filter.NONE.withSources(1)).isEqualTo(Filter.NONE);
    assertThat(Filter.NONE.withSources(0)).isEqualTo(Filter.NONE);
  }

  @Test
  void aPartyOfAKindThatIsNotChosenIsLeftOutAndItsTiesWithIt() {
    var filter = Filter.NONE.withParty(PartyKind.INVESTOR, false);
    var excluded = filter.excluded(view);
    assertThat(excluded).contains("softbank").doesNotContain("openai", "stargate");
    assertThat(network.ties())
        .filteredOn(tie -> Filter.parties(tie).contains(PartyKind.INVESTOR))
        .isNotEmpty()
        .noneMatch(filter::joinsChosen);
  }

  @Test
  void aCommitmentThatNobodyIsLeftInIsLeftOutWithItsPlaces() {
    var filter =
        Arrays.stream(PartyKind.values())
            .reduce(Filter.NONE, (some, kind) -> some.withParty(kind, false), (a, b) -> b);
    var commitments =
        network.ties().stream().filter(tie -> !tie.ghost()).map(tie -> tie.commitment().id());
    assertThat(filter.excluded(view)).containsAll(commitments.toList());
  }

  @Test
  void aCommitmentStaysIfSomebodyIsLeftInIt() {
    var filter = Filter.NONE.withParty(PartyKind.INVESTOR, false);
    var excluded = filter.excluded(view);
    assertThat(network.ties())
        .filteredOn(tie -> filter.joinsChosen(tie) && !tie.ghost())
        .isNotEmpty()
        .noneMatch(tie -> excluded.contains(tie.commitment().id()));
  }
}
