package tieline.app.table;

import org.jspecify.annotations.Nullable;
import tieline.app.state.Encoding;
import tieline.model.dataset.Word;

/// A column of a sheet.
///
/// @param width what it is wide at first, in pixels; its title is never cut at that
/// @param figures whether it is a number, which stands at the right
/// @param hint what its title does not tell; empty for nothing
/// @param tells the size or tint without which it is not shown; null where it always is
record Column(String title, double width, boolean figures, String hint, @Nullable Word tells) {

  static Column words(String title, double width) {
    return new Column(title, width, false, "", null);
  }

  static Column figures(String title, double width) {
    return new Column(title, width, true, "", null);
  }

  /// A number that no source states, shown while sizes or colours of the picture stand for it.
  static Column computed(String title, double width, Word tells, String what) {
    return new Column(title, width, true, "Computed; no source states it:\n" + what, tells);
  }

  Column explained(String how) {
    return new Column(title, width, figures, how, tells);
  }

  boolean isShown(Encoding by) {
    return tells == null || tells.equals(by.size()) || tells.equals(by.tint());
  }
}
