package tieline.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {
  @Test
  void titlesComeFirstAndEachRowIsALine() {
    var text = Tsv.of(Sheet.EVENTS, new Sample().sheets().events());
    var lines = text.split("\n", -1);
    assertThat(lines).hasSize(4);
    assertThat(lines[0]).startsWith("Name\tDate\tKind\t");
    assertThat(lines[1]).startsWith("Fair\t2024\tannouncement\tsingle source\tÉnergie (speaker)\t");
    assertThat(lines[3]).isEmpty();
  }

  @Test
  void tabsAndNewlinesInsideACellBecomeSpaces() {
    var sheets = new Sample().named("Ac\tme\nInc").sheets();
    var line = Tsv.of(Sheet.PARTIES, List.of(sheets.parties().getFirst())).split("\n", -1)[1];
    assertThat(line).startsWith("Ac me Inc\tcompany\t");
    assertThat(line.split("\t", -1)).hasSize(Sheet.PARTIES.columns().size());
  }
}
