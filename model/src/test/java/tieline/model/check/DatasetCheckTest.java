package tieline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tieline.assets.Assets;
import tieline.model.dataset.DatasetReader;
import tieline.model.dataset.Problem;

/// One planted fault after another, in what is said of whom.
class DatasetCheckTest {
  @TempDir private Path folder = Path.of("");
  private CheckSample sample = new CheckSample(folder);

  @BeforeEach
  void freshSample() {
    sample = new CheckSample(folder);
  }

  @Test
  void aSoundDatasetHasNoProblem() {
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.problemsWithoutTexts()).isEmpty();
  }

  @Test
  void theShippedDatasetHasNoError() throws IOException {
    try (var in = Assets.url(Assets.DATASET).openStream()) {
      assertThat(DatasetCheck.of(DatasetReader.read(in, Assets.DATASET)))
          .filteredOn(Problem::isError)
          .isEmpty();
    }
  }

  @Test
  void aMisspeltIdIsFoundByTheReading() {
    sample.plant("\"about\": \"word\"", "\"about\": \"wrod\"");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:52:29 /claims/7/about: there is no party or commitment or event `wrod`"
                + " (did you mean `word`?)");
  }

  @Test
  void aSubjectWithoutAClaimIsAnError() {
    sample.plant(
        "\"events\": [", "\"events\": [{ \"id\": \"e\", \"name\": \"E\", \"kind\": \"launch\" }, ");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:14:14 /events/0: no claim is about `e`"
                + " (add what a source says of it, or remove it)");
  }

  @Test
  void aPartyThatOnlySpeaksHasNoTie() {
    sample
        .plant(
            "\"parties\": [",
            "\"parties\": [{ \"id\": \"acme\", \"name\": \"Acme\", \"kind\": \"group\" }, ")
        .plant(
            "\"party\": \"fund\", \"role\": \"speaker\"",
            "\"party\": \"acme\", \"role\": \"speaker\"");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:12:15 /parties/0: warning: `acme` has no part in any commitment,"
                + " so no tie leads to it"
                + " (claim its part, or leave it out if it is only mentioned)");
  }

  @Test
  void noOneTakesPartInAParty() {
    sample.plant("\"about\": \"word\"", "\"about\": \"fund\"");

    assertThat(sample.problems())
        .contains(
            "file.json:52:29 /claims/7/about: `fund` is a party, and no one takes part in a party"
                + " (a commitment or an event belongs here)");
  }

  @Test
  void nothingEndsBeforeItStarts() {
    sample
        .plant("\"ends\": \"../2027\"", "\"ends\": \"2025\"")
        .plant("\"starts\": \"2025\"", "\"starts\": \"2027\"");

    assertThat(sample.problems())
        .contains(
            "file.json:38:25 /claims/4/says/ends: `field` ends (2025) before it starts (2027 in A-4)"
                + " (read both again, or make a conflict of it)");
  }

  @Test
  void valuesThatDisagreeNeedAConflict() {
    var second = "{ \"term\": \"P5Y\" }";
    var third = "{ \"amount\": { \"value\": 5, \"currency\": \"USD\" } }";
    sample.plant("\"USD\", \"qualifier\": \"up-to\"", "\"USD\"").plant(second, third);

    assertThat(sample.problems())
        .containsExactly(
            "file.json:28:15 /claims/2/says: warning: the amount of `field` differs between A-1 and"
                + " A-3, and no conflict says so"
                + " (add a conflict with these claims on two of its sides)");

    sample.plant(
        "\n  ]\n}",
        "\n  ],\n  \"conflicts\": [{ \"id\": \"x\", \"title\": \"X\", \"differs\": \"value\","
            + " \"sides\": [[\"A-1\"], [\"A-3\"]], \"note\": \"N\" }]\n}");
    assertThat(sample.problems()).isEmpty();
  }

  @Test
  void aFaultyClaimStillSpeaksOfItsSubjects() {
    sample.plant("\"role\": \"speaker\"", "\"role\": \"speaking\"");

    assertThat(sample.problems()).singleElement().asString().contains("/claims/7/says/participant");
  }

  @Test
  void anUnsoundIdIsToldWhereItIsGivenAndNotWhereItIsUsed() {
    sample
        .plant("\"id\": \"fund\"", "\"id\": \"the fund\"")
        .plant(
            "\"party\": \"fund\", \"role\": \"funder\"",
            "\"party\": \"the fund\", \"role\": \"funder\"")
        .plant("\"party\": \"fund\"", "\"party\": \"the fund\"");

    assertThat(sample.problems()).singleElement().asString().contains("/parties/0/id");
  }

  @Test
  void aSectionThatIsNoListIsToldOnce() {
    sample.plant(
        "\"events\": [{ \"id\": \"word\", \"name\": \"Word\", \"kind\": \"statement\" }]",
        "\"events\": { \"id\": \"word\", \"name\": \"Word\", \"kind\": \"statement\" }");

    assertThat(sample.problems()).singleElement().asString().contains("/events: this is an object");
  }

  @Test
  void aFaultyConflictIsNotMissed() {
    sample
        .plant("\"USD\", \"qualifier\": \"up-to\"", "\"USD\"")
        .plant("{ \"term\": \"P5Y\" }", "{ \"amount\": { \"value\": 5, \"currency\": \"USD\" } }")
        .plant(
            "\n  ]\n}",
            "\n  ],\n  \"conflicts\": [{ \"id\": \"x\", \"title\": \"X\", \"differs\": \"valeu\","
                + " \"sides\": [[\"A-1\"], [\"A-3\"]], \"note\": \"N\" }]\n}");

    assertThat(sample.problems()).singleElement().asString().contains("/conflicts/0/differs");
  }

  @Test
  void aPlaceOfNobodyIsFound() {
    assertThat(placed("fund", "field", "feild"))
        .singleElement()
        .asString()
        .contains("/layout/feild: there is no party or commitment `feild` to have a place")
        .endsWith("(did you mean `field`?)");
  }

  /// The problems where these have places, and `field` is said to be in Texas.
  private List<String> placed(String... ids) {
    var spots =
        Stream.of(ids)
            .map(id -> "\"" + id + "\": { \"x\": 1, \"y\": 2 }")
            .collect(Collectors.joining(", "));
    sample.plant("{ \"term\": \"P5Y\" }", "{ \"place\": { \"name\": \"Texas\" } }");
    sample.plant("\"events\": [", "\"layout\": { " + spots + " }, \"events\": [");
    return sample.problems().stream().filter(problem -> problem.contains("/layout")).toList();
  }

  @Test
  void ofAPlaceOfACommitmentBothPartsAreChecked() {
    assertThat(placed("field@Texas", "feild@Texas", "field@Texsa", "fund@Texas", "field@Ohio"))
        .satisfiesExactly(
            problem ->
                assertThat(problem)
                    .contains("there is no commitment `feild` to have the place `Texas`")
                    .endsWith("(did you mean `field@Texas`?)"),
            problem ->
                assertThat(problem)
                    .contains("/layout/field@Texsa: no claim gives `field` the place `Texsa`")
                    .endsWith("(did you mean `field@Texas`?)"),
            problem -> assertThat(problem).contains("there is no commitment `fund` to have"),
            problem -> assertThat(problem).contains("no claim gives `field` the place `Ohio`"));
  }

  @Test
  void aPlaceWhoseClaimHasAFaultOfItsOwnIsExcused() {
    sample.plant("\"start\": 40", "\"start\": 41");
    assertThat(placed("field@Texas")).isEmpty();
  }

  @Test
  void whatIsNotJsonIsNotCheckedFurther() {
    sample.plant("\"claims\": [", "\"claims\" [");

    assertThat(sample.problems()).hasSize(1).first().asString().contains("is not expected here");
  }
}
