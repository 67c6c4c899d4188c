package tieline.app.command;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The command line as one meets it in a terminal, without a process of its own.
final class Terminal implements Desktop {
  final List<String> shown = new ArrayList<>();

  /// What a command answered.
  record Answer(int code, String out, String err) {
    /// The results as JSON.
    Item json() {
      try (var parser =
          new JsonFactory().createParser(ObjectReadContext.empty(), new StringReader(out))) {
        parser.nextToken();
        return object(parser);
      }
    }
  }

  /// A JSON object.
  record Item(Map<String, Object> members) {
    Object get(String name) {
      return Objects.requireNonNull(members.get(name), () -> "no " + name + " in " + members);
    }

    Item item(String name) {
      return (Item) get(name);
    }

    List<Item> items(String name) {
      return ((List<?>) get(name)).stream().map(Item.class::cast).toList();
    }

    List<Object> ids(String name) {
      return items(name).stream().map(item -> item.get("id")).toList();
    }
  }

  Answer run(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    int code = Tieline.run(() -> this, new PrintWriter(out), new PrintWriter(err), words);
    return new Answer(code, out.toString(), err.toString());
  }

  @Override
  public void open(@Nullable Path file) {
    shown.add("window on " + file);
  }

  @Override
  public void screenshot(Shot shot) {
    shown.add(shot.toString());
  }

  private static Item object(JsonParser parser) {
    var members = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return new Item(members);
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        var items = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield items;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> "null";
      default -> parser.getString();
    };
  }
}
