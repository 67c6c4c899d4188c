package tieline.model.dataset;

import java.util.Map;

/// What a claim says, as it is written: one property, named after the statement.
final class StatementTree {
  private StatementTree() {}

  static Map<String, ?> of(Statement says) {
    return switch (says) {
      case Statement.Participant one ->
          named("participant", new Tree().put("party", one.party()).put("role", one.role().word()));
      case Statement.Amount one -> named("amount", amount(one));
      case Statement.Share one ->
          named("share", range("percent", one.percent()).putUnlessNull("of", one.of()));
      case Statement.Quantity one -> named("quantity", quantity(one));
      case Statement.Term one -> Map.of("term", one.text());
      case Statement.Date one -> Map.of("date", one.when().text());
      case Statement.Starts one -> Map.of("starts", one.when().text());
      case Statement.Ends one -> Map.of("ends", one.when().text());
      case Statement.Status one -> named("status", status(one));
      case Statement.Place one -> named("place", new Tree().put("name", one.name()));
      case Statement.RelatesTo one ->
          named("relation", new Tree().put("type", one.type().word()).put("to", one.to()));
      case Statement.Purpose one -> Map.of("purpose", one.text());
      case Statement.Description one -> Map.of("description", one.text());
    };
  }

  private static Map<String, ?> named(String name, Tree inside) {
    return Map.of(name, inside.map());
  }

  private static Tree amount(Statement.Amount amount) {
    var range = amount.money().range();
    var tree = numbers("value", range).put("currency", amount.money().currency());
    return qualified(tree, range).putUnlessNull("by", amount.by());
  }

  private static Tree quantity(Statement.Quantity quantity) {
    var tree = numbers("value", quantity.range()).put("unit", quantity.unit());
    return qualified(tree.putUnlessNull("of", quantity.of()), quantity.range());
  }

  private static Tree status(Statement.Status status) {
    return new Tree()
        .put("state", status.state().word())
        .putUnlessNull("on", status.on() == null ? null : status.on().text());
  }

  private static Tree range(String single, Range range) {
    return qualified(numbers(single, range), range);
  }

  private static Tree numbers(String single, Range range) {
    return range.isSingle()
        ? new Tree().put(single, Tree.number(range.min()))
        : new Tree().put("min", Tree.number(range.min())).put("max", Tree.number(range.max()));
  }

  private static Tree qualified(Tree tree, Range range) {
    return tree.putUnless(Qualifier.EXACTLY.word(), "qualifier", range.qualifier().word());
  }
}
