package tieline.app.network;

import tieline.model.account.Phrase;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Statement;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// What a tie's pill says: the shown amount, share or count, with `≠` where the tie is disputed.
final class PillText {
  /// The font's size in pixels.
  static final double SIZE = 11.5;

  private PillText() {}

  /// The text, empty for a tie without a pill.
  static String of(Tie tie) {
    if (tie.to() instanceof Vertex.Site || tie.ghost()) {
      return "";
    }
    var measure = tie.measure();
    var mark = tie.isDisputed() ? " ≠" : "";
    if (measure == null) {
      return tie.role() != null || tie.commitment().kind() == CommitmentKind.LICENCE
          ? mark.strip()
          : "no amount" + mark;
    }
    var says = measure.shown().says();
    return switch (says) {
      case Statement.Amount a -> Phrase.of(a.money()) + mark;
      case Statement.Share s -> Phrase.of(s.percent(), " %") + mark;
      case Statement.Quantity q -> Phrase.of(q.range(), " " + q.unit()) + mark;
      default -> mark.strip();
    };
  }
}
