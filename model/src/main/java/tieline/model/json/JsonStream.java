package tieline.model.json;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON (RFC 8259) as a stream, with the place of every value, and within limits that keep
/// memory bounded whatever the input: see the constants.
public final class JsonStream implements AutoCloseable {
  /// The longest input, in bytes: 64 MiB.
  public static final long MAX_BYTES = 64L << 20;

  /// The most values and property names in one input.
  public static final int MAX_TOKENS = 3_000_000;

  /// The deepest nesting of objects and lists.
  public static final int MAX_DEPTH = 64;

  /// The longest text, in UTF-16 units.
  public static final int MAX_TEXT = 1_000_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_TEXT)
                  .maxNameLength(1_000)
                  .maxNumberLength(1_000)
                  .build())
          .build();

  private final Utf8Reader text;
  private final JsonParser parser;
  private final Complaints complaints;
  private int tokens;

  /// Opens a stream, which [#close()] closes.
  ///
  /// @param complaints hears of the faults that do not end the reading: bytes that are not UTF-8,
  ///   names given twice, numbers that cannot be held
  public JsonStream(InputStream in, Complaints complaints) {
    this.text = new Utf8Reader(in, MAX_BYTES);
    this.parser = JSON.createParser(ObjectReadContext.empty(), text);
    this.complaints = complaints;
  }

  /// Takes one member of an object; it must read the member's value, whole, from the stream.
  @FunctionalInterface
  public interface MemberReader {
    void read(String name, String pointer) throws BrokenJson;
  }

  /// Reads the document, which must be one object, member by member.
  public void readDocument(MemberReader reader) throws BrokenJson {
    try {
      if (next() == null) {
        throw broken(Place.START, "the file is empty", "a dataset is a JSON object: { … }");
      }
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw broken(place(), "this is not an object", "a dataset is one JSON object: { … }");
      }
      readMembers("", reader);
      if (next() != null) {
        throw broken(place(), "something follows the end of the dataset", "end the file here");
      }
    } finally {
      complainOfBytes();
    }
  }

  /// Reads the value that the stream stands at: item by item if it is a list, else as one.
  ///
  /// @return the value if it is not a list, else null
  public @Nullable Json readItems(String pointer, Consumer<Json> reader) throws BrokenJson {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return readValue(pointer);
    }
    for (int index = 0; next() != JsonToken.END_ARRAY; index++) {
      reader.accept(readValue(Pointer.item(pointer, index)));
    }
    return null;
  }

  /// Reads the value that the stream stands at, with all that is in it.
  public Json readValue(String pointer) throws BrokenJson {
    var place = place();
    return switch (Objects.requireNonNull(parser.currentToken())) {
      case START_OBJECT -> {
        Map<String, Json> members = new LinkedHashMap<>();
        readMembers(pointer, (name, at) -> members.put(name, readValue(at)));
        yield new Json.Members(place, pointer, members);
      }
      case START_ARRAY -> {
        var items = new ArrayList<Json>();
        readItems(pointer, items::add);
        yield new Json.Items(place, pointer, items);
      }
      case VALUE_STRING -> new Json.Text(place, pointer, string());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place, pointer);
      case VALUE_TRUE -> new Json.Flag(place, pointer, true);
      case VALUE_FALSE -> new Json.Flag(place, pointer, false);
      default -> new Json.Nothing(place, pointer);
    };
  }

  @Override
  public void close() {
    parser.close();
  }

  private void readMembers(String pointer, MemberReader reader) throws BrokenJson {
    var seen = new HashSet<String>();
    while (next() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      var place = place();
      var at = Pointer.member(pointer, name);
      next();
      if (seen.add(name)) {
        reader.read(name, at);
      } else {
        complaints.error(place, at, "`" + name + "` is given twice", "keep one; the first is read");
        skipValue();
      }
    }
  }

  private void skipValue() throws BrokenJson {
    int depth = 0;
    while (true) {
      switch (Objects.requireNonNull(parser.currentToken())) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> depth--;
        default -> {}
      }
      if (depth == 0) {
        return;
      }
      next();
    }
  }

  private Json number(Place place, String pointer) throws BrokenJson {
    var digits = string();
    try {
      return new Json.Num(place, pointer, new BigDecimal(digits));
    } catch (NumberFormatException e) {
      complaints.error(place, pointer, "the number " + digits + " cannot be held", "");
      return new Json.Num(place, pointer, BigDecimal.ZERO);
    }
  }

  private String string() throws BrokenJson {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw translated(e);
    }
  }

  private @Nullable JsonToken next() throws BrokenJson {
    try {
      if (++tokens > MAX_TOKENS) {
        throw broken(place(), "the file has too many values", "at most 3,000,000 can be read");
      }
      return parser.nextToken();
    } catch (JacksonException e) {
      throw translated(e);
    }
  }

  private BrokenJson translated(JacksonException e) {
    var fault = SyntaxFault.of(e);
    var place =
        switch (fault.at()) {
          case FILE -> Place.START;
          case VALUE -> place();
          case CHARACTER -> place(e.getLocation());
        };
    return broken(place, fault.message(), fault.hint());
  }

  private BrokenJson broken(Place place, String message, String hint) {
    var pointer = parser.streamReadContext().pathAsPointer().toString();
    return new BrokenJson(place, pointer, message, hint);
  }

  /// Where the value starts that the stream stands at.
  public Place place() {
    return place(parser.currentTokenLocation());
  }

  private Place place(@Nullable TokenStreamLocation told) {
    // Limits are reported without a place.
    var location = told == null || told.getCharOffset() < 0 ? parser.currentLocation() : told;
    long offset = location.getCharOffset();
    int column = location.getColumnNr();
    int pairs = text.pairsBetween(offset - column + 1, offset);
    return new Place(Math.max(1, location.getLineNr()), Math.max(1, column - pairs));
  }

  private void complainOfBytes() {
    var place = text.malformedAt();
    if (place != null) {
      complaints.error(
          place,
          "",
          "byte 0x%02X is not UTF-8 here".formatted(text.malformedByte()),
          "save the file as UTF-8");
    }
  }
}
