package tieline.app.table;

/// A column of a sheet.
///
/// @param width what it is wide at first, in pixels; its title is never cut at that
/// @param figures whether it is a number, which stands at the right
/// @param hint what its title does not tell; empty for nothing
record Column(String title, double width, boolean figures, String hint) {

  static Column words(String title, double width) {
    return new Column(title, width, false, "");
  }

  static Column figures(String title, double width) {
    return new Column(title, width, true, "");
  }

  Column explained(String how) {
    return new Column(title, width, figures, how);
  }
}
