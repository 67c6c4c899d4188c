package tieline.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tieline.app.state.Encoding;

class TsvTest {
  @Test
  void titlesComeFirstAndEachRowIsALine() {
    var text = Tsv.of(Sheet.EVENTS, Encoding.STATED, new Sample().sheets().events());
    var lines = text.split("\n", -1);
    assertThat(lines).hasSize(4);
    assertThat(lines[0]).startsWith("Name\tDate\tKind\t");
    assertThat(lines[1]).startsWith("Fair\t2024\tannouncement\tsingle source\tÉnergie (speaker)\t");
    assertThat(lines[3]).isEmpty();
  }

  @Test
  void whatIsComputedIsCopiedWhileThePictureStandsForIt() {
    var by = Encoding.STATED.with(Encoding.Size.COMMITMENTS);
    var lines = Tsv.of(Sheet.PARTIES, by, new Sample().encoded(by).parties()).split("\n", -1);
    assertThat(lines[0]).startsWith("Name\tDrawn\tKind\tSum\t").doesNotContain("Betweenness");
    assertThat(lines[1]).startsWith("Acme\t2\tcompany\t");
    assertThat(Tsv.of(Sheet.PARTIES, Encoding.STATED, List.of())).startsWith("Name\tKind\tSum\t");
  }

  @Test
  void tabsAndNewlinesInsideACellBecomeSpaces() {
    var sheets = new Sample().named("Ac\tme\nInc").sheets();
    var line =
        Tsv.of(Sheet.PARTIES, Encoding.STATED, List.of(sheets.parties().getFirst()))
            .split("\n", -1)[1];
    assertThat(line).startsWith("Ac me Inc\tcompany\t");
    assertThat(line.split("\t", -1))
        .hasSize(
            (int) Sheet.PARTIES.columns().stream().filter(c -> c.isShown(Encoding.STATED)).count());
  }
}
