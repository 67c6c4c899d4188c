package tieline.model.dataset;

import org.jspecify.annotations.Nullable;

/// Reads parties, commitments and events, which are alike but for their kinds.
final class SubjectReader {
  private SubjectReader() {}

  static @Nullable Party party(Fields fields) {
    var id = fields.id(Section.PARTIES);
    var name = fields.text("name");
    var kind = fields.word("kind", PartyKind.class);
    var aliases = fields.texts("aliases");
    var extras = fields.extras();
    return id == null || name == null || kind == null
        ? null
        : new Party(id, name, kind, aliases, extras);
  }

  static @Nullable Commitment commitment(Fields fields) {
    var id = fields.id(Section.COMMITMENTS);
    var name = fields.text("name");
    var kind = fields.word("kind", CommitmentKind.class);
    var aliases = fields.texts("aliases");
    var extras = fields.extras();
    return id == null || name == null || kind == null
        ? null
        : new Commitment(id, name, kind, aliases, extras);
  }

  static @Nullable Event event(Fields fields) {
    var id = fields.id(Section.EVENTS);
    var name = fields.text("name");
    var kind = fields.word("kind", EventKind.class);
    var aliases = fields.texts("aliases");
    var extras = fields.extras();
    return id == null || name == null || kind == null
        ? null
        : new Event(id, name, kind, aliases, extras);
  }
}
