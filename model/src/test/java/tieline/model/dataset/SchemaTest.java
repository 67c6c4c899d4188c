package tieline.model.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tieline.assets.Assets;
import tieline.model.json.BrokenJson;
import tieline.model.json.Json;
import tieline.model.json.JsonStream;

/// The schema says what the reader does, as far as a schema can.
class SchemaTest {
  private String text = "";

  @BeforeEach
  void readSchema() throws IOException {
    text = asset(Assets.SCHEMA);
  }

  @Test
  void theShippedDatasetIsValid() throws IOException {
    assertThat(faults(asset(Assets.DATASET))).isEmpty();
  }

  @Test
  void aSoundFileIsValid() {
    assertThat(faults(Samples.WHOLE)).isEmpty();
  }

  @Test
  void theSchemaItselfIsValid() {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var metaSchema =
        registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    assertThat(metaSchema.validate(text, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("statements")
  void whatTheWriterWritesIsValid(Dataset dataset) {
    assertThat(faults(DatasetWriter.toJson(dataset))).isEmpty();
  }

  static Stream<Dataset> statements() {
    return DatasetArbitraries.datasets().sampleStream().limit(30);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"tieline\": 1                  | \"tieline\": \"1\"",
        "\"title\": \"Two firms, one field\", | ",
        "\"kind\": \"compute\"           | \"kind\": \"computer\"",
        "\"id\": \"when\"                | \"id\": \"so when\"",
        "\"modality\": \"forecast\"      | \"modality\": \"guess\"",
        "\"role\": \"funder\"            | \"role\": \"founder\"",
        "300000000000                    | -5",
        "300000000000                    | \"5\"",
        ", \"currency\": \"USD\"         | ",
        "\"currency\": \"USD\"           | \"currency\": \"dollars\"",
        "\"value\": 300000000000         | \"min\": 5",
        "\"value\": 300000000000         | \"value\": 5, \"max\": 6",
        "{ \"date\": \"2026\" }          | {}",
        "{ \"date\": \"2026\" }          | { \"date\": \"2026\", \"term\": \"P5Y\" }",
        "{ \"date\": \"2026\" }          | { \"date\": \"next year\" }",
        "{ \"date\": \"2026\" }          | { \"term\": \"5 years\" }",
        "\"start\": 4                    | \"start\": -4",
        "\"denies\": true                | \"denies\": \"yes\"",
        "[[\"A-1\", \"A-2\"], [\"B-1\"]] | [[\"A-1\", \"A-2\"]]",
        "[[\"A-1\", \"A-2\"], [\"B-1\"]] | [[\"A-1\", \"A-2\"], []]",
        "\"rank\": 1                     | \"rank\": 3",
        "\"a.txt\"                       | \"../a.txt\"",
        "0123456789abcdef0123456789abcdef | 0123",
      })
  void whatTheReaderRefusesIsInvalid(String before, @Nullable String after) {
    var json = Samples.with(before, after == null ? "" : after);

    assertThat(Samples.read(json).hasErrors()).isTrue();
    assertThat(faults(json)).isNotEmpty();
  }

  @Test
  void everyVocabularyIsThatOfTheCode() {
    Map<String, Class<? extends Word>> vocabularies =
        Map.of(
            "partyKind", PartyKind.class,
            "commitmentKind", CommitmentKind.class,
            "eventKind", EventKind.class,
            "modality", Modality.class,
            "rank", Rank.class,
            "role", Role.class,
            "qualifier", Qualifier.class,
            "state", State.class,
            "relationType", RelationType.class,
            "difference", Difference.class);

    vocabularies.forEach((name, words) ->
        assertThat(plain(definitions(), name, "enum"))
            .as(name)
            .isEqualTo(Stream.of(words.getEnumConstants()).map(Word::word).toList()));
    assertThat(plain(definitions(), "statement", "properties"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsOnlyKeys(StatementReader.NAMES.toArray());
  }

  private List<String> faults(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private Json.Members definitions() {
    var found = new ArrayList<Json.Members>();
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (var stream = new JsonStream(in, (place, pointer, message, hint) -> {})) {
      stream.readDocument((name, pointer) -> {
        if (stream.readValue(pointer) instanceof Json.Members members && name.equals("$defs")) {
          found.add(members);
        }
      });
    } catch (BrokenJson e) {
      throw new AssertionError(e);
    }
    return found.getFirst();
  }

  private static Object plain(Json.Members members, String... path) {
    Json at = members;
    for (var name : path) {
      var next = at instanceof Json.Members inside ? inside.values().get(name) : null;
      at = Objects.requireNonNull(next, () -> "the schema has no " + name);
    }
    return Objects.requireNonNull(at.plain());
  }

  private static String asset(String name) throws IOException {
    try (var in = Assets.url(name).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
