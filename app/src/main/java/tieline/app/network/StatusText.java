package tieline.app.network;

/// What the network does not show, in one line below it.
final class StatusText {
  private StatusText() {}

  static String of(Omissions omissions) {
    if (omissions.network().vertices().isEmpty()) {
      return "There is nothing to draw";
    }
    var parts = String.join(" · ", omissions.spoken());
    return parts.isEmpty()
        ? "All ties are in view · drag to pin · double-click to focus"
        : omissions.within() == null ? parts : parts + " (Esc returns)";
  }
}
