package tieline.app.timeline;

import java.util.List;
import tieline.app.draw.Lettering.Weight;
import tieline.app.draw.Typeface;
import tieline.model.account.ChronicleItem;
import tieline.model.dataset.Commitment;

/// What stands at an item: of a commitment its amount first, of an event its name.
final class LabelText {
  /// The font's size in pixels.
  static final double SIZE = 11.5;

  /// A longer name is cut, so that one item does not fill a screen.
  private static final double WIDEST = 300;

  private LabelText() {}

  /// With the name of a commitment, and the count of an event.
  static String full(ChronicleItem item, Typeface type) {
    var text =
        item.subject() instanceof Commitment
            ? joined(" ", item.measure(), item.subject().name()) + after(item.term())
            : item.subject().name() + after(item.measure());
    return width(text, type) <= WIDEST ? marked(item, type, text) : brief(item, type);
  }

  /// In as few words as its lane allows.
  static String brief(ChronicleItem item, Typeface type) {
    boolean isCommitment = item.subject() instanceof Commitment;
    return marked(item, type, shortest(item) + (isCommitment ? after(item.term()) : ""));
  }

  /// As many words as there is room for; the mark of a dispute is never cut off.
  static String fitted(ChronicleItem item, Typeface type, double room) {
    for (var text : List.of(full(item, type), brief(item, type))) {
      if (width(text, type) <= room) {
        return text;
      }
    }
    return fitted(item, type, shortest(item), room);
  }

  /// A measure and what it measures, or a name.
  private static String shortest(ChronicleItem item) {
    boolean isMeasured = item.subject() instanceof Commitment && !item.measure().isEmpty();
    return isMeasured
        ? item.measure() + " " + item.subject().kind().spoken()
        : item.subject().name();
  }

  private static String marked(ChronicleItem item, Typeface type, String text) {
    return fitted(item, type, text, WIDEST);
  }

  private static String fitted(ChronicleItem item, Typeface type, String text, double room) {
    var mark = item.isDisputed() ? " ≠" : "";
    return type.fitted(text, SIZE, Weight.SEMIBOLD, room - width(mark, type)) + mark;
  }

  private static String joined(String between, String a, String b) {
    return a.isEmpty() ? b : a + between + b;
  }

  private static String after(String text) {
    return text.isEmpty() ? "" : ", " + text;
  }

  static double width(String text, Typeface type) {
    return type.width(text, SIZE, Weight.SEMIBOLD);
  }
}
