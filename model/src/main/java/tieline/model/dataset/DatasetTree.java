package tieline.model.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A dataset as maps and lists in the order of the file, ready to be printed.
final class DatasetTree {
  private static final String SCHEMA = "$schema";

  private DatasetTree() {}

  static Map<String, ?> of(Dataset dataset) {
    var tree = new Tree();
    if (dataset.extras().values().containsKey(SCHEMA)) {
      tree.put(SCHEMA, dataset.extras().values().get(SCHEMA));
    }
    return tree.put("tieline", dataset.version())
        .put("title", dataset.title())
        .putUnlessEmpty("summary", dataset.summary())
        .putUnlessEmpty("sources", all(dataset.sources(), DatasetTree::source))
        .putUnlessEmpty("parties", all(dataset.parties(), DatasetTree::party))
        .putUnlessEmpty("commitments", all(dataset.commitments(), DatasetTree::commitment))
        .putUnlessEmpty("events", all(dataset.events(), DatasetTree::event))
        .putUnlessEmpty("claims", all(dataset.claims(), DatasetTree::claim))
        .putUnlessEmpty("relations", all(dataset.relations(), DatasetTree::relation))
        .putUnlessEmpty("conflicts", all(dataset.conflicts(), DatasetTree::conflict))
        .putUnlessEmpty("layout", layout(dataset.layout()))
        .with(dataset.extras());
  }

  private static <T> List<?> all(List<T> entries, Function<T, ?> tree) {
    return entries.stream().map(tree).toList();
  }

  private static Map<String, ?> source(Source source) {
    var tree =
        new Tree()
            .put("id", source.id())
            .put("type", source.type())
            .put("title", source.title())
            .putUnless(source.title(), "label", source.label())
            .put("issued", source.issued() == null ? null : source.issued().text());
    if (source.text() != null) {
      tree.put(
          "text",
          new Tree().put("file", source.text().file()).put("sha256", source.text().sha256()).map());
    }
    return tree.putUnlessNull("note", source.note()).with(source.extras());
  }

  private static Map<String, ?> party(Party party) {
    return subject(party, party.aliases(), party.extras());
  }

  private static Map<String, ?> commitment(Commitment commitment) {
    return subject(commitment, commitment.aliases(), commitment.extras());
  }

  private static Map<String, ?> event(Event event) {
    return subject(event, event.aliases(), event.extras());
  }

  private static Map<String, ?> subject(Subject subject, List<String> aliases, Extras extras) {
    return new Tree()
        .put("id", subject.id())
        .put("name", subject.name())
        .put("kind", subject.kind().word())
        .putUnlessEmpty("aliases", aliases)
        .with(extras);
  }

  private static Map<String, ?> claim(Claim claim) {
    var excerpts = all(claim.excerpts(), DatasetTree::excerpt);
    return new Tree()
        .put("id", claim.id())
        .put("about", claim.about())
        .put("source", claim.source())
        .put("modality", claim.modality().word())
        .putUnless(false, "denies", claim.denies())
        .put("says", StatementTree.of(claim.says()))
        .put("excerpt", excerpts.size() == 1 ? excerpts.getFirst() : excerpts)
        .putUnlessNull("note", claim.note())
        .putUnless(Rank.NORMAL.word(), "rank", claim.rank().word())
        .putUnlessNull("because", claim.because())
        .with(claim.extras());
  }

  private static Map<String, ?> excerpt(Excerpt excerpt) {
    return new Tree()
        .put("quote", excerpt.quote())
        .put("start", excerpt.start())
        .put("end", excerpt.end())
        .map();
  }

  private static Map<String, ?> relation(Relation relation) {
    return new Tree()
        .put("id", relation.id())
        .put("about", relation.about())
        .put("type", relation.type().word())
        .put("to", relation.to())
        .put("because", relation.because())
        .putUnlessEmpty("claims", relation.claims())
        .with(relation.extras());
  }

  private static Map<String, ?> conflict(Conflict conflict) {
    return new Tree()
        .put("id", conflict.id())
        .put("title", conflict.title())
        .put("differs", conflict.differs().word())
        .putUnless(Conflict.LOWEST_RANK, "rank", conflict.rank())
        .put("sides", conflict.sides())
        .put("note", conflict.note())
        .with(conflict.extras());
  }

  private static Map<String, ?> layout(Map<String, Spot> layout) {
    var tree = new LinkedHashMap<String, Object>();
    layout.forEach((id, spot) ->
        tree.put(
            id, new Tree().put("x", Tree.number(spot.x())).put("y", Tree.number(spot.y())).map()));
    return tree;
  }
}
