package tieline.app.reading;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Shows a conflict: its title and who is on which side; opened, what each side says.
final class DisputeView {
  private DisputeView() {}

  static Node of(Dispute dispute, Lights lights, Acts acts) {
    var heading = new VBox(Words.wrapped(dispute.title(), "dispute-title"), parties(dispute));
    heading.getStyleClass().add("dispute-heading");
    var fold =
        new Fold(
            "Conflict: " + dispute.title() + " Differs in " + dispute.differs(),
            heading,
            () -> body(dispute, lights, acts));
    fold.getStyleClass().add("dispute");
    return fold;
  }

  /// `status A B ≠ E`
  private static Node parties(Dispute dispute) {
    var line = new FlowPane();
    line.getStyleClass().add("dispute-sides");
    line.getChildren().add(Words.rigid(dispute.differs(), "aside"));
    for (int i = 0; i < dispute.sides().size(); i++) {
      if (i > 0) {
        line.getChildren().add(Words.rigid("≠", "unequal"));
      }
      line.getChildren().add(Words.chips(dispute.sides().get(i).sources(), "quiet"));
    }
    return line;
  }

  private static Node body(Dispute dispute, Lights lights, Acts acts) {
    var body = new VBox(Words.wrapped(dispute.note(), "note"));
    body.getStyleClass().add("dispute-body");
    for (int i = 0; i < dispute.sides().size(); i++) {
      if (i > 0) {
        body.getChildren().add(Words.rigid("≠", "unequal"));
      }
      body.getChildren().add(side(dispute.sides().get(i), lights, acts));
    }
    return body;
  }

  private static Node side(Dispute.Side side, Lights lights, Acts acts) {
    return new Pages<>(
        side.claims(),
        6,
        line ->
            LineView.of("Claim", line, "plain", lights, () -> acts.go(line.claims().getFirst())));
  }
}
