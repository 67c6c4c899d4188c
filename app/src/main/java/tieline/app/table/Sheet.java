package tieline.app.table;

import java.util.List;
import tieline.app.state.Encoding;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Event;
import tieline.model.dataset.Party;
import tieline.model.dataset.Subject;

/// What a table lists. The cells of a [Row] are in the order of the columns.
enum Sheet {
  PARTIES("Parties"),
  COMMITMENTS("Commitments"),
  EVENTS("Events");

  private static final Column NAME = Column.words("Name", 160);
  private static final Column KIND = Column.words("Kind", 72);
  private static final Column SUPPORT = Column.words("Support", 116);
  private static final Column SOURCES = Column.words("Sources", 110);
  private static final Column DISPUTED = Column.words("Disputed", 190);

  private static final List<Column> OF_PARTIES =
      List.of(
          NAME,
          Column.computed(
              "Drawn",
              92,
              Encoding.Size.COMMITMENTS,
              "how many commitments of the picture it takes part in"),
          Column.computed(
              "Betweenness",
              128,
              Encoding.Size.BETWEENNESS,
              "the share of the shortest ways between others that pass through it"),
          Column.computed(
              "Community",
              116,
              Encoding.Tint.COMMUNITY,
              "the number of the group with which it has more ties than with the rest"),
          KIND,
          Column.figures("Sum", 84)
              .explained(
                  "What the disc is sized by: the shown amounts of what it takes part in,\n"
                      + "overlapping money counted as often as it is claimed"),
          Column.figures("Commitments", 106),
          SUPPORT,
          SOURCES,
          DISPUTED);

  private static final List<Column> OF_COMMITMENTS =
      List.of(
          NAME,
          KIND,
          Column.figures("Amount", 100),
          SUPPORT,
          Column.words("Who commits", 150),
          Column.words("To whom", 150),
          Column.words("Starts", 120),
          Column.words("Ends", 120),
          Column.words("State", 150),
          Column.words("Others", 150)
              .explained("Who takes part in a role that stands on neither side"),
          SOURCES,
          DISPUTED);

  private static final List<Column> OF_EVENTS =
      List.of(
          Column.words("Name", 190),
          Column.words("Date", 120),
          Column.words("Kind", 112),
          SUPPORT,
          Column.words("Concerns", 220),
          SOURCES,
          DISPUTED);

  private final String title;

  Sheet(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /// All of them, also those that are shown only sometimes.
  List<Column> columns() {
    return switch (this) {
      case PARTIES -> OF_PARTIES;
      case COMMITMENTS -> OF_COMMITMENTS;
      case EVENTS -> OF_EVENTS;
    };
  }

  /// The sheet that has a row for a subject.
  static Sheet of(Subject subject) {
    return switch (subject) {
      case Party p -> PARTIES;
      case Commitment c -> COMMITMENTS;
      case Event e -> EVENTS;
    };
  }
}
