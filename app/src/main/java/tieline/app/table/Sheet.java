package tieline.app.table;

import java.util.List;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Event;
import tieline.model.dataset.Party;
import tieline.model.dataset.Subject;

/// What a table lists. The cells of a [Row] are in the order of the columns.
enum Sheet {
  PARTIES("Parties"),
  COMMITMENTS("Commitments"),
  EVENTS("Events");

  private static final Column SUPPORT = Column.words("Support", 170);
  private static final Column SOURCES = Column.figures("Sources", 110);
  private static final Column DISPUTED = Column.words("Disputed", 190);

  private static final List<Column> OF_PARTIES =
      List.of(
          Column.words("Name", 148),
          Column.words("Kind", 70),
          Column.figures("Commitments", 106),
          Column.figures("Sum", 84)
              .explained(
                  "What the disc is sized by: the shown amounts of what it takes part in,\n"
                      + "overlapping money counted as often as it is claimed"),
          SUPPORT,
          SOURCES,
          DISPUTED);

  private static final List<Column> OF_COMMITMENTS =
      List.of(
          Column.words("Name", 150),
          Column.words("Kind", 70),
          Column.words("Parties", 187),
          Column.figures("Amount", 100),
          Column.words("From", 120),
          Column.words("To", 120),
          Column.words("State", 150),
          SUPPORT,
          SOURCES,
          DISPUTED);

  private static final List<Column> OF_EVENTS =
      List.of(
          Column.words("Name", 183),
          Column.words("Date", 120),
          Column.words("Kind", 106),
          Column.words("Concerns", 220),
          SUPPORT,
          SOURCES,
          DISPUTED);

  private final String title;

  Sheet(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

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
