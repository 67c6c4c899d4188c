package tieline.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {
  private final Sheets sheets = new Sample().sheets();

  private List<String> parties(String text) {
    return sheets.parties().stream().filter(Filter.of(text)::finds).map(Row::subject).toList();
  }

  private List<String> commitments(String text) {
    return sheets.commitments().stream().filter(Filter.of(text)::finds).map(Row::subject).toList();
  }

  @Test
  void aNameIsFoundWhateverItsCaseAndAccents() {
    assertThat(parties("ENERGIE")).containsExactly("energie");
    assertThat(parties("énerg")).containsExactly("energie");
  }

  @Test
  void anAliasIsFoundThoughNoCellShowsIt() {
    assertThat(parties("strom")).containsExactly("energie");
  }

  @Test
  void aCommitmentIsFoundByItsPartiesItsKindAndItsAmount() {
    assertThat(commitments("acme provider")).containsExactly("deal");
    assertThat(commitments("compute")).containsExactly("deal");
    assertThat(commitments("$300 B")).containsExactly("deal");
  }

  @Test
  void allWordsMustBeInOneRow() {
    assertThat(commitments("bolt")).containsExactly("deal", "fund");
    assertThat(commitments("bolt withdrawn")).containsExactly("deal");
    assertThat(commitments("bolt nowhere")).isEmpty();
  }

  @Test
  void nothingTypedFindsEverything() {
    assertThat(parties("  ")).hasSameSizeAs(sheets.parties());
  }
}
