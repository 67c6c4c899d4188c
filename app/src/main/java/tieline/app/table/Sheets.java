package tieline.app.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Arrangement;
import tieline.app.state.Attention.Focus;
import tieline.app.state.Period;
import tieline.app.state.View;

/// The rows of all sheets, each in the order of the dataset. Immutable.
///
/// @param computed what they tell that no source states
record Sheets(List<Row> parties, List<Row> commitments, List<Row> events, Computed computed) {
  static final Sheets EMPTY = new Sheets(List.of(), List.of(), List.of(), Computed.NONE);

  Sheets {
    parties = List.copyOf(parties);
    commitments = List.copyOf(commitments);
    events = List.copyOf(events);
  }

  /// Puts a view in words; takes some tens of milliseconds for a thousand commitments, so run it
  /// off the FX thread.
  ///
  /// @param known what was computed before
  static Sheets of(
      View view, Period period, Arrangement arrangement, @Nullable Focus focus, Computed known) {
    var computed = known.asked(view.network(), arrangement.encoding());
    var basis = Basis.of(view, period, arrangement, focus, computed);
    return new Sheets(
        new PartyRows(basis).rows(),
        new CommitmentRows(basis).rows(),
        new EventRows(basis).rows(),
        computed);
  }

  List<Row> rows(Sheet sheet) {
    return switch (sheet) {
      case PARTIES -> parties;
      case COMMITMENTS -> commitments;
      case EVENTS -> events;
    };
  }
}
