package tieline.app.timeline;

import org.jspecify.annotations.Nullable;
import tieline.model.account.ChronicleItem;
import tieline.model.time.TimeSpan;

/// How much an item stands out.
enum Light {
  /// Out of the lens' view.
  GHOST,
  /// In view, but outside of the time window, or something else is attended to.
  DIM,
  PLAIN,
  /// Belongs to what is selected.
  LIT,
  SELECTED;

  static Light of(ChronicleItem item, TimelineScene scene) {
    var emphasis = scene.emphasis();
    if (emphasis.selected().contains(item.id())) {
      return SELECTED;
    }
    if (item.ghost()) {
      return GHOST;
    }
    if (emphasis.isLit(item.id())) {
      return LIT;
    }
    return emphasis.isActive() || isOutside(item, scene.period().window()) ? DIM : PLAIN;
  }

  private static boolean isOutside(ChronicleItem item, @Nullable TimeSpan window) {
    return window != null && item.course() != null && !item.course().possiblyOverlaps(window);
  }
}
