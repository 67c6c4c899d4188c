package tieline.app.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Arrangement;
import tieline.app.state.Attention.Focus;
import tieline.app.state.Period;
import tieline.app.state.View;

/// The rows of all sheets, each in the order of the dataset. Immutable.
record Sheets(List<Row> parties, List<Row> commitments, List<Row> events) {
  static final Sheets EMPTY = new Sheets(List.of(), List.of(), List.of());

  Sheets {
    parties = List.copyOf(parties);
    commitments = List.copyOf(commitments);
    events = List.copyOf(events);
  }

  /// Puts a view in words; takes some tens of milliseconds for a thousand commitments, so run it
  /// off the FX thread.
  static Sheets of(View view, Period period, Arrangement arrangement, @Nullable Focus focus) {
    var basis = Basis.of(view, period, arrangement, focus);
    return new Sheets(
        new PartyRows(basis).rows(), new CommitmentRows(basis).rows(), new EventRows(basis).rows());
  }

  List<Row> rows(Sheet sheet) {
    return switch (sheet) {
      case PARTIES -> parties;
      case COMMITMENTS -> commitments;
      case EVENTS -> events;
    };
  }
}
