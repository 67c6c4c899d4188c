package tieline.model.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.dataset.Samples.lines;
import static tieline.model.dataset.Samples.read;
import static tieline.model.dataset.Samples.readWith;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Good JSON with something wrong in it: one planted fault after another.
class FaultyDatasetTest {
  private static void planted(String before, String after, String... problems) {
    assertThat(lines(readWith(before, after))).containsExactly(problems);
  }

  @Test
  void allFaultsAreToldAtOnceInFileOrder() {
    var json = Samples.with("\"kind\": \"compute\"", "\"kind\": \"computer\"");
    json = json.replace("\"modality\": \"forecast\"", "\"modality\": \"guess\"");
    json = json.replace("\"party\": \"fund\"", "\"party\": \"fnud\"");

    assertThat(lines(read(json)))
        .containsExactly(
            "file.json:25:47 /commitments/0/kind: `computer` is not a word of the format"
                + " (did you mean `compute`? one of compute, equity, venture, supply, licence, total)",
            "file.json:44:43 /claims/1/says/participant/party: there is no party `fnud`"
                + " (did you mean `fund`?)",
            "file.json:54:19 /claims/2/modality: `guess` is not a word of the format"
                + " (one of stated, reported, forecast, inferred, opinion)");
  }

  @Test
  void aMisspeltSourceOrSubjectNamesTheNearest() {
    planted(
        "\"about\": \"dig\"",
        "\"about\": \"digg\"",
        "file.json:52:16 /claims/2/about: there is no party or commitment or event `digg`"
            + " (did you mean `dig`?)");
    planted(
        "\"source\": \"B\"",
        "\"source\": \"Zeitung\"",
        "file.json:53:17 /claims/2/source: there is no source `Zeitung`"
            + " (declare it, or correct the id)");
    planted(
        "[[\"A-1\", \"A-2\"], [\"B-1\"]]",
        "[[\"A-1\", \"A-2\"], [\"B-11\"]]",
        "file.json:78:34 /conflicts/0/sides/1/0: there is no claim `B-11` (did you mean `B-1`?)");
    planted(
        "\"to\": \"yard\"",
        "\"to\": \"dig\"",
        "file.json:67:13 /relations/0/to: `dig` is the id of an event"
            + " (a commitment belongs here)");
  }

  @Test
  void idsAreUniqueAmongAllSubjects() {
    planted(
        "{ \"id\": \"yard\",",
        "{ \"id\": \"acme\",",
        "file.json:26:13 /commitments/1/id: the id `acme` is used twice (line 21 has it first)",
        "file.json:67:13 /relations/0/to: there is no commitment `yard`"
            + " (declare it, or correct the id)");
  }

  @Test
  void anIdIsNeitherEmptyNorMadeOfWords() {
    planted(
        "\"id\": \"when\"",
        "\"id\": \"\"",
        "file.json:74:13 /conflicts/0/id: the id is empty"
            + " (an id has no spaces and no commas, such as `openai-oracle`)");
    planted(
        "\"id\": \"when\"",
        "\"id\": \"so when\"",
        "file.json:74:13 /conflicts/0/id: `so when` is not an id"
            + " (an id has no spaces and no commas, such as `openai-oracle`)");
  }

  @Test
  void wrongTypesAreNamed() {
    planted(
        "\"start\": 10",
        "\"start\": \"10\"",
        "file.json:36:60 /claims/0/excerpt/start: this is a text"
            + " (it should be a number, without quotes or separators)");
    planted(
        "\"denies\": true",
        "\"denies\": \"yes\"",
        "file.json:55:17 /claims/2/denies: this is a text (it should be true or false)");
    planted(
        "\"aliases\": [\"Acme Ltd\"]",
        "\"aliases\": \"Acme Ltd\"",
        "file.json:21:67 /parties/0/aliases: this is a text (it should be a list: [ … ])");
    planted(
        "\"tieline\": 1",
        "\"tieline\": 1.5",
        "file.json:3:14 /tieline: this is not a whole number in range"
            + " (this program writes \"tieline\": 1)");
    assertThat(lines(read("{ \"tieline\": 1, \"title\": \"t\", \"claims\": {}, \"events\": [3] }")))
        .contains(
            "file.json:1:41 /claims: this is an object (it should be a list: [ … ])",
            "file.json:1:56 /events/0: this is a number (an event is an object: { … })");
  }

  @Test
  void unknownPropertiesAreWarnedOfButNotThoseOfCitations() {
    planted(
        "\"note\": \"The largest.\"",
        "\"notes\": \"The largest.\"",
        "file.json:37:16 /claims/0/notes: warning: `notes` is unknown here; it is kept, and not used"
            + " (did you mean `note`?)");
    assertThat(lines(readWith("\"author\"", "\"container-title\""))).isEmpty();
    assertThat(lines(readWith("\"author\"", "\"autor\""))).hasSize(1);
  }

  @Test
  void aDateIsEdtf() {
    var reading = readWith("{ \"date\": \"2026\" }", "{ \"date\": \"2026-13\" }");

    assertThat(lines(reading)).hasSize(1);
    assertThat(lines(reading).getFirst())
        .startsWith("file.json:56:25 /claims/2/says/date: `2026-13` is not a date (");
    assertThat(reading.problems().getFirst().hint()).isNotBlank();
  }

  @Test
  void anIntervalRunsForward() {
    var reading = readWith("{ \"date\": \"2026\" }", "{ \"date\": \"2028/2027\" }");

    assertThat(lines(reading)).hasSize(1);
    assertThat(lines(reading).getFirst()).contains("`2028/2027` is not a date");
  }

  @Test
  void anAmountHasACurrencyAndIsNotNegative() {
    planted(
        "300000000000, \"currency\": \"USD\"",
        "300000000000",
        "file.json:35:27 /claims/0/says/amount: `currency` is missing (add it; it is a text)");
    planted(
        "\"currency\": \"USD\"",
        "\"currency\": \"dollars\"",
        "file.json:35:64 /claims/0/says/amount/currency: `dollars` is not a currency"
            + " (three letters of ISO 4217, such as USD)");
    planted(
        "300000000000",
        "-5",
        "file.json:35:38 /claims/0/says/amount/value: the amount is negative"
            + " (an amount is 0 or more)");
  }

  @Test
  void aRangeHasTwoEndsInOrder() {
    planted(
        "\"value\": 300000000000",
        "\"min\": 5, \"max\": 4",
        "file.json:35:36 /claims/0/says/amount/min: 5 is greater than 4"
            + " (`min` is the smaller of the two)");
    planted(
        "\"value\": 300000000000",
        "\"min\": 5",
        "file.json:35:27 /claims/0/says/amount: the number is missing"
            + " (give `value`, or both `min` and `max`)");
  }

  @Test
  void aQuoteHasAtMostFifteenWords() {
    var quote = "one two three four five six seven eight nine ten a b c d e f";
    planted(
        "\"quote\": \"in 2026\", \"start\": 4, \"end\": 11",
        "\"quote\": \"" + quote + "\", \"start\": 4, \"end\": " + (4 + quote.length()),
        "file.json:57:29 /claims/2/excerpt/quote: the quote has 16 words"
            + " (at most 15; keep the words that bear the claim)");
  }

  @Test
  void aQuoteIsAsLongAsItsPlace() {
    planted(
        "\"start\": 4, \"end\": 11",
        "\"start\": 4, \"end\": 12",
        "file.json:57:59 /claims/2/excerpt/end: the quote has 7 characters, its place 8"
            + " (either start or end is off, or the quote is not verbatim)");
    planted(
        "\"start\": 4, \"end\": 11",
        "\"start\": 11, \"end\": 4",
        "file.json:57:60 /claims/2/excerpt/end: the excerpt ends before it starts"
            + " (this quote would end at 18)");
    planted(
        "\"start\": 4, \"end\": 11",
        "\"start\": -4, \"end\": 3",
        "file.json:57:49 /claims/2/excerpt/start: the place is negative (places count from 0)");
  }

  @Test
  void aClaimSaysOneThing() {
    planted(
        "{ \"date\": \"2026\" }",
        "{}",
        "file.json:56:15 /claims/2/says: the claim says nothing that the format knows"
            + " (one of participant, amount, share, quantity, term, date, starts, ends, status,"
            + " place, relation, purpose, description)");
    planted(
        "{ \"date\": \"2026\" }",
        "{ \"date\": \"2026\", \"term\": \"P5Y\" }",
        "file.json:56:15 /claims/2/says: the claim says 2 things: date, term"
            + " (make each a claim of its own)");
    planted(
        "{ \"date\": \"2026\" }",
        "{ \"data\": \"2026\" }",
        "file.json:56:15 /claims/2/says: the claim says nothing that the format knows"
            + " (did you mean `date`?)");
    planted(
        "{ \"date\": \"2026\" }",
        "{ \"term\": \"5 years\" }",
        "file.json:56:25 /claims/2/says/term: `5 years` is not a duration"
            + " (P5Y is five years, P18M months)");
  }

  @Test
  void aConflictHasTwoSides() {
    planted(
        "[[\"A-1\", \"A-2\"], [\"B-1\"]]",
        "[[\"A-1\", \"A-2\"]]",
        "file.json:78:16 /conflicts/0/sides: a conflict has two sides or more, this one 1"
            + " (add the claims that are at odds)");
    planted(
        "[[\"A-1\", \"A-2\"], [\"B-1\"]]",
        "[[\"A-1\", \"A-2\"], []]",
        "file.json:78:33 /conflicts/0/sides/1: a side has no claim"
            + " (a list of claim ids: [\"A-1\"])");
  }

  @Test
  void aClaimHasAnExcerpt() {
    planted(
        "\"excerpt\": { \"quote\": \"in 2026\", \"start\": 4, \"end\": 11 }",
        "\"excerpt\": []",
        "file.json:57:18 /claims/2/excerpt: the list of excerpts is empty"
            + " (add the words of the source that say so: { \"quote\", \"start\", \"end\" })");
  }

  @Test
  void aTextFileIsNamedWithoutItsFolder() {
    assertThat(lines(readWith("\"a.txt\"", "\"../../etc/passwd\"")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("file.json:13:17 /sources/0/text/file: `../../etc/passwd` is not a file name");
    assertThat(lines(readWith("0123456789abcdef0123456789abcdef", "0123"))).hasSize(1);
  }

  @Test
  void onlyWebLinksAreLinks() {
    assertThat(lines(readWith("\"author\": [{ \"family\": \"Doe\" }]", "\"URL\": \"file:///etc\"")))
        .containsExactly(
            "file.json:16:14 /sources/0/URL: warning: this link will not be opened"
                + " (http and https only)");
  }

  @Test
  void aNewerFormatOpensReadOnlyWithWhatIsUnderstood() {
    var json = Samples.with("\"tieline\": 1", "\"tieline\": 2");
    json = json.replace("\"modality\": \"forecast\"", "\"modality\": \"prophecy\"");
    var reading = read(json);

    assertThat(reading.readOnly()).isTrue();
    assertThat(reading.hasErrors()).isFalse();
    assertThat(lines(reading).getFirst())
        .isEqualTo(
            "file.json:3:14 /tieline: warning: the file has the newer format version 2,"
                + " and opens read-only (a newer Tieline reads all of it)");
    assertThat(reading.problems()).extracting(Problem::pointer).contains("/claims/2/modality");
    var dataset = reading.dataset().orElseThrow();
    assertThat(dataset.claims()).extracting(Claim::id).containsExactly("A-1", "A-2");
    assertThat(dataset.conflicts()).isEmpty();
  }

  @Test
  void whatRefersToNothingIsNotInTheSalvage() {
    var salvaged = readWith("{ \"id\": \"fund\"", "{ \"id\": \"found\"").salvaged();

    assertThat(salvaged.claims()).extracting(Claim::id).containsExactly("A-1", "B-1");
    assertThat(salvaged.conflicts().getFirst().sides().getFirst()).containsExactly("A-1");
  }

  @Test
  void aReferenceManagersDateIsRead() {
    var reading =
        readWith("\"issued\": \"2025-11\"", "\"issued\": { \"date-parts\": [[\"2025\", 9, 3]] }");

    assertThat(lines(reading)).isEmpty();
    assertThat(String.valueOf(reading.salvaged().sources().getFirst().issued()))
        .contains("2025-09-03");
    assertThat(lines(readWith("\"issued\": \"2025-11\"", "\"issued\": { \"raw\": \"autumn\" }")))
        .containsExactly(
            "file.json:11:17 /sources/0/issued: this date cannot be read"
                + " (EDTF, such as \"2025-09\", or null)");
  }

  @Test
  void aMisspeltPropertyIsToldOnceWithWhatItWasMeantToBe() {
    planted(
        "\"currency\": \"USD\"",
        "\"currncy\": \"USD\"",
        "file.json:35:63 /claims/0/says/amount/currncy: `currncy` is unknown here,"
            + " and `currency` is missing (did you mean `currency`?)");
    planted(
        "\"modality\": \"forecast\"",
        "\"Modality\": \"forecast\"",
        "file.json:54:19 /claims/2/Modality: `Modality` is unknown here,"
            + " and `modality` is missing (did you mean `modality`?)");
    planted(
        "\"value\": 300000000000",
        "\"vlaue\": 300000000000",
        "file.json:35:38 /claims/0/says/amount/vlaue: `vlaue` is unknown here,"
            + " and the number is missing (did you mean `value`?)");
    planted(
        "\"title\": \"Two firms, one field\"",
        "\"titel\": \"Two firms, one field\"",
        "file.json:4:12 /titel: `titel` is unknown here, and `title` is missing"
            + " (did you mean `title`?)");
  }

  @Test
  void aMissingPropertyIsToldBesideOneThatIsMerelyUnknown() {
    planted(
        "\"currency\": \"USD\"",
        "\"colour\": \"green\"",
        "file.json:35:27 /claims/0/says/amount: `currency` is missing (add it; it is a text)",
        "file.json:35:62 /claims/0/says/amount/colour: warning: `colour` is unknown here;"
            + " it is kept, and not used");
  }

  @Test
  void aMisspeltListNamesTheOneItWasMeantToBe() {
    assertThat(lines(readWith("\"conflicts\": [", "\"conflict\": [")))
        .containsExactly(
            "file.json:72:15 /conflict: warning: `conflict` is unknown here; it is kept,"
                + " and not used (did you mean `conflicts`?)");
  }

  @Test
  void aSavedPlaceIsTwoNumbersAndToldOnce() {
    var spot = "\"layout\": { \"acme\": %s },\n  \"events\": [";
    planted(
        "\"events\": [",
        spot.formatted("{ \"X\": 1, \"y\": 2 }"),
        "file.json:28:30 /layout/acme/X: `X` is unknown here, and a place needs two numbers"
            + " (did you mean `x`?)");
    planted(
        "\"events\": [",
        spot.formatted("{ \"x\": \"1\", \"y\": 2 }"),
        "file.json:28:30 /layout/acme/x: this is a text"
            + " (it should be a number, without quotes or separators)");
    planted(
        "\"events\": [",
        spot.formatted("{ \"x\": 1e22, \"y\": 2 }"),
        "file.json:28:30 /layout/acme/x: this number is out of range (at most 10^21)");
  }

  @Test
  void aSavedPlaceMayHaveAsManyDigitsAsAProgramWrites() {
    var spot = "{ \"x\": 0.33333333333333331483, \"y\": -6.666666666666667e-05 }";
    var reading =
        readWith("\"events\": [", "\"layout\": { \"acme\": " + spot + " }, \"events\": [");
    assertThat(lines(reading)).isEmpty();
    assertThat(reading.salvaged().layout())
        .isEqualTo(Map.of("acme", new Spot(1 / 3.0, -2 / 30_000.0)));
  }
}
