package tieline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tieline.app.command.Terminal.Item;

class ListCommandTest {
  private final Terminal terminal = new Terminal();
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeSample() throws IOException {
    file = Sample.in(folder);
  }

  private Item json(Object... arguments) {
    return terminal.run(arguments).json();
  }

  @Test
  void commitmentsOfAPartyHaveAmountsAndTheSourcesOfEach() {
    var answer = json("list", "commitments", file, "--of", "aw", "--json");

    assertThat(answer.ids("commitments")).containsExactly("ada-bell");
    var commitment = answer.items("commitments").getFirst();
    var amount = commitment.item("findings").items("amount").getFirst();
    assertThat(amount.get("support")).isEqualTo("disputed");
    assertThat(amount.get("conflicts")).isEqualTo(List.of("how-much"));
    assertThat(amount.items("values"))
        .extracting(value -> value.get("sources"))
        .containsExactlyInAnyOrder(List.of("P"), List.of("Q"));
    assertThat(amount.toString()).contains("value=2000000000", "value=3000000000");
  }

  @Test
  void theTextNamesTheSourcesBesideEachValue() {
    var answer = terminal.run("list", "commitments", file);

    assertThat(answer.out())
        .contains("2 commitments", "ada-bell  Chips for Bell (supply)")
        .containsPattern("amount +\\$2.B +P +≠ disputed")
        .containsPattern("Bell, client +P");
  }

  @Test
  void eventsOfAPeriodAreCertainlyOrPossiblyWithinIt() {
    var answer = json("list", "events", file, "--during", "2025-36", "--json");

    assertThat(answer.ids("certainly")).containsExactly("signing");
    assertThat(answer.ids("possibly")).containsExactly("opening");
    assertThat(answer.ids("undated")).containsExactly("rumour");
  }

  @Test
  void anEventOfAnotherYearIsNotListed() {
    var answer = terminal.run("list", "events", file, "--during", "2024");

    assertThat(answer.out())
        .doesNotContain("signing", "opening")
        .contains("Certainly within 2024: 0 events", "1 event without a date");
  }

  @Test
  void eventsComeInTheOrderOfTheirDates() {
    assertThat(json("list", "events", file, "--json").ids("events"))
        .containsExactly("opening", "signing", "rumour");
  }

  @Test
  void claimsOfASingleSourceAreThoseThatNoSecondRepeats() {
    var all = json("list", "claims", "--json").items("claims");
    var single = json("list", "claims", "--json", "--single-source").items("claims");

    assertThat(single).isNotEmpty();
    assertThat(all).hasSizeGreaterThan(single.size()).containsAll(single);
    assertThat(single.getFirst().members())
        .containsKeys("id", "about", "source", "says", "excerpts");
  }

  @Test
  void conflictsHaveTheirSides() {
    var conflict = json("list", "conflicts", file, "--json").items("conflicts").getFirst();

    assertThat(conflict.get("title")).isEqualTo("How much?");
    assertThat(conflict.items("sides"))
        .extracting(side -> side.ids("claims"))
        .containsExactly(List.of("P-3"), List.of("Q-3"));
  }

  @Test
  void aConflictNeedsASecondSourceInView() {
    assertThat(terminal.run("list", "conflicts", file, "--according-to", "p").out())
        .startsWith("0 conflicts");
  }

  @Test
  void totalsHaveBoundsReasonsAndTheSourcesOwnSumBesideThem() {
    var totals = json("list", "totals", "--json");

    assertThat(totals.members())
        .containsKeys("gross", "lower", "upper", "open", "leftOut", "unknown");
    assertThat(totals.ids("sourcesOwn")).containsExactly("total-838");
    assertThat(totals.items("counted"))
        .extracting(part -> part.get("commitment"))
        .doesNotContain("total-838");
    assertThat(totals.items("leftOut")).allMatch(left -> !left.get("because").equals(""));
  }

  @Test
  void theLensSaysWhoIsHeard() {
    var answer = json("list", "parties", file, "--according-to", "Q", "--json");

    assertThat(answer.get("accordingTo")).isEqualTo(List.of("Q"));
    assertThat(answer.ids("parties")).containsExactly("bell", "cray");
  }

  @Test
  void sourcesAreNamedWithSpacesBetweenThemOrOneByOne() {
    for (var both : List.of(List.of("p , Q"), List.of("P", "--according-to", "Q"))) {
      var words = new ArrayList<Object>(List.of("list", "parties", file, "--json"));
      words.add("--according-to");
      words.addAll(both);
      assertThat(json(words.toArray()).get("accordingTo")).isEqualTo(List.of("P", "Q"));
    }
  }

  @Test
  void sourcesSayHowMuchTheySay() {
    assertThat(terminal.run("list", "sources", file).out())
        .containsPattern("P +First +September 2025 +6 +The first paper")
        .containsPattern("Q +Second +undated +4 +The second paper");
  }
}
