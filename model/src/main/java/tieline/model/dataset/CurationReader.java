package tieline.model.dataset;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.model.json.Json;

/// Reads the curator's own records: relations and conflicts.
final class CurationReader {
  private static final Set<Section> COMMITMENT = EnumSet.of(Section.COMMITMENTS);
  private static final Set<Section> CLAIM = EnumSet.of(Section.CLAIMS);

  private CurationReader() {}

  static @Nullable Relation relation(Fields relation) {
    var id = relation.id(Section.RELATIONS);
    var about = relation.reference("about", COMMITMENT);
    var type = relation.word("type", RelationType.class);
    var to = relation.reference("to", COMMITMENT);
    var because = relation.text("because");
    var claims = relation.references(relation.items("claims"), CLAIM);
    var extras = relation.extras();
    return id == null || about == null || type == null || to == null || because == null
        ? null
        : new Relation(id, about, type, to, because, claims, extras);
  }

  static @Nullable Conflict conflict(Fields conflict) {
    var id = conflict.id(Section.CONFLICTS);
    var title = conflict.text("title");
    var differs = conflict.word("differs", Difference.class);
    var rank = rank(conflict);
    var sides = sides(conflict);
    var note = conflict.text("note");
    var extras = conflict.extras();
    return id == null || title == null || differs == null || note == null || sides.size() < 2
        ? null
        : new Conflict(id, title, differs, rank, sides, note, extras);
  }

  private static int rank(Fields conflict) {
    var hint = "1 carries the story, 2 is for all others and may be left out";
    var rank = conflict.optional("rank") == null ? null : conflict.integer("rank", hint);
    if (rank == null) {
      return Conflict.LOWEST_RANK;
    }
    if (rank < 1 || rank > Conflict.LOWEST_RANK) {
      conflict.faults().error(conflict.json("rank"), "there is no rank " + rank, hint);
    }
    return rank;
  }

  private static List<List<String>> sides(Fields conflict) {
    var value =
        conflict.required("sides", "two lists of claim ids or more: [[\"A-1\"], [\"B-2\"]]");
    var sides = new ArrayList<List<String>>();
    for (var side : conflict.items("sides")) {
      if (side instanceof Json.Items items && !items.values().isEmpty()) {
        sides.add(conflict.references(items.values(), CLAIM));
      } else {
        conflict.faults().error(side, "a side has no claim", "a list of claim ids: [\"A-1\"]");
      }
    }
    if (value instanceof Json.Items items && items.values().size() < 2) {
      var message = "a conflict has two sides or more, this one " + items.values().size();
      conflict.faults().error(value, message, "add the claims that are at odds");
    }
    return sides;
  }
}
