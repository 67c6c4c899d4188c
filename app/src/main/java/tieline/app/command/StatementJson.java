package tieline.app.command;

import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Range;
import tieline.model.dataset.Statement;

/// Writes statements as the dataset file has them: one member, named after what is said.
final class StatementJson {
  private StatementJson() {}

  static void write(JsonOutput json, Statement says) {
    switch (says) {
      case Statement.Participant p ->
          json.object(
              "participant",
              () -> {
                json.text("party", p.party());
                json.text("role", p.role().word());
              });
      case Statement.Amount a ->
          json.object(
              "amount",
              () -> {
                range(json, a.money().range());
                json.text("currency", a.money().currency());
                optional(json, "by", a.by());
              });
      case Statement.Share s ->
          json.object(
              "share",
              () -> {
                range(json, s.percent());
                optional(json, "of", s.of());
              });
      case Statement.Quantity q ->
          json.object(
              "quantity",
              () -> {
                range(json, q.range());
                json.text("unit", q.unit());
                optional(json, "of", q.of());
              });
      case Statement.Term t -> json.text("term", t.text());
      case Statement.Date d -> json.text("date", d.when().text());
      case Statement.Starts s -> json.text("starts", s.when().text());
      case Statement.Ends e -> json.text("ends", e.when().text());
      case Statement.Status s ->
          json.object(
              "status",
              () -> {
                json.text("state", s.state().word());
                optional(json, "on", s.on() == null ? null : s.on().text());
              });
      case Statement.Place p -> json.object("place", () -> json.text("name", p.name()));
      case Statement.RelatesTo r ->
          json.object(
              "relation",
              () -> {
                json.text("type", r.type().word());
                json.text("to", r.to());
              });
      case Statement.Purpose p -> json.text("purpose", p.text());
      case Statement.Description d -> json.text("description", d.text());
    }
  }

  private static void range(JsonOutput json, Range range) {
    if (range.isSingle()) {
      json.number("value", range.min());
    } else {
      json.number("min", range.min());
      json.number("max", range.max());
    }
    json.text("qualifier", range.qualifier().word());
  }

  private static void optional(JsonOutput json, String name, @Nullable String value) {
    if (value != null) {
      json.text(name, value);
    }
  }
}
