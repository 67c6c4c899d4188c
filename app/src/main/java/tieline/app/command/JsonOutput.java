package tieline.app.command;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes one JSON object member by member, indented, as it comes.
final class JsonOutput {
  private final JsonGenerator json;

  private JsonOutput(JsonGenerator json) {
    this.json = json;
  }

  /// Layout that is the same on every system.
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
  }

  /// Writes the object whose members `body` writes, and a line end.
  static void object(PrintWriter out, Consumer<JsonOutput> body) {
    var factory =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    try (var json = factory.createGenerator(new Indented(), out)) {
      json.writeStartObject();
      body.accept(new JsonOutput(json));
      json.writeEndObject();
    }
    out.print('\n');
  }

  void text(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  void number(String name, BigDecimal value) {
    json.writeName(name);
    json.writeNumber(value);
  }

  void number(String name, long value) {
    json.writeName(name);
    json.writeNumber(value);
  }

  void flag(String name, boolean value) {
    json.writeName(name);
    json.writeBoolean(value);
  }

  void texts(String name, Collection<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  void object(String name, Runnable members) {
    json.writeName(name);
    json.writeStartObject();
    members.run();
    json.writeEndObject();
  }

  <T> void objects(String name, Collection<T> items, Consumer<T> members) {
    json.writeName(name);
    json.writeStartArray();
    for (var item : items) {
      json.writeStartObject();
      members.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
