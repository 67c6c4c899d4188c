package tieline.model.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.dataset.Samples.lines;
import static tieline.model.dataset.Samples.read;
import static tieline.model.dataset.Samples.readWith;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tieline.model.json.Place;

class DatasetReaderTest {
  private final Reading reading = read(Samples.WHOLE);

  @Test
  void aSoundFileHasNoProblem() {
    assertThat(lines(reading)).isEmpty();
    assertThat(reading.complete()).isTrue();
    assertThat(reading.readOnly()).isFalse();
    assertThat(reading.dataset()).isPresent();
  }

  @Test
  void everySectionArrives() {
    var dataset = reading.salvaged();
    assertThat(dataset.version()).isEqualTo(1);
    assertThat(dataset.title()).isEqualTo("Two firms, one field");
    assertThat(dataset.sources()).extracting(Source::id).containsExactly("A", "B");
    assertThat(dataset.parties().getFirst())
        .isEqualTo(new Party("acme", "Acme", PartyKind.COMPANY, List.of("Acme Ltd"), Extras.NONE));
    assertThat(dataset.commitments()).extracting(Commitment::id).containsExactly("field", "yard");
    assertThat(dataset.events().getFirst().kind()).isEqualTo(EventKind.CONSTRUCTION);
    assertThat(dataset.relations().getFirst().claims()).containsExactly("A-1");
    assertThat(dataset.conflicts().getFirst().sides())
        .containsExactly(List.of("A-1", "A-2"), List.of("B-1"));
  }

  @Test
  void aClaimArrivesWhole() {
    var claims = reading.salvaged().claims();
    assertThat(claims.getFirst().says())
        .isEqualTo(
            new Statement.Amount(
                new Money(Range.of(new BigDecimal("3e11"), Qualifier.UP_TO), "USD")));
    assertThat(claims.get(1).excerpts())
        .containsExactly(
            new Excerpt("the fund pays", 40, 53), new Excerpt("paid by the fund", 90, 106));
    assertThat(claims.get(2).denies()).isTrue();
    assertThat(claims.get(2).rank()).isEqualTo(Rank.DEPRECATED);
  }

  @Test
  void everythingHasItsPlace() {
    assertThat(reading.places().pointer(Section.CLAIMS, "A-2")).isEqualTo("/claims/1");
    assertThat(reading.places().of("/tieline")).isEqualTo(new Place(3, 14));
    assertThat(reading.places().of("/claims/1/excerpt/1/start")).isEqualTo(new Place(47, 49));
    assertThat(reading.places().of("/claims/1/nothing"))
        .isEqualTo(reading.places().of("/claims/1"));
  }

  @Test
  void columnsCountCodePoints() {
    var problem =
        readWith(
            "\"name\": \"Fund\", \"kind\": \"investor\"", "\"name\": \"𝔽und😀\", \"kind\": 7");
    assertThat(lines(problem))
        .containsExactly(
            "file.json:22:46 /parties/1/kind: this is a number"
                + " (it should be one of company, venture, investor, public-body, group, person)");
  }
}
