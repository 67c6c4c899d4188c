package tieline.app.timeline;

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
    boolean isMeasured = item.subject() instanceof Commitment && !item.measure().isEmpty();
    var text =
        isMeasured
            ? item.measure() + " " + item.subject().kind().spoken() + after(item.term())
            : item.subject().name();
    return marked(item, type, text);
  }

  private static String marked(ChronicleItem item, Typeface type, String text) {
    var mark = item.isDisputed() ? " ≠" : "";
    return type.fitted(text, SIZE, Weight.SEMIBOLD, WIDEST) + mark;
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
