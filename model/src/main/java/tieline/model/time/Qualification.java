package tieline.model.time;

/// What a date's last character says of how far to trust it (ISO 8601-2:2019, 8.2).
enum Qualification {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  BOTH("%");

  private final String mark;

  Qualification(String mark) {
    this.mark = mark;
  }

  static Qualification of(String mark) {
    for (var each : values()) {
      if (each.mark.equals(mark)) {
        return each;
      }
    }
    throw new IllegalArgumentException(mark);
  }

  boolean isUncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  boolean isApproximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  /// The span that a date may mean: wider on each side by half its length for each of the two
  /// doubts. The standard leaves the measure to the reader.
  TimeSpan widen(TimeSpan span) {
    return switch (this) {
      case NONE -> span;
      case UNCERTAIN, APPROXIMATE -> span.widened(span.length() / 2);
      case BOTH -> span.widened(span.length());
    };
  }

  String spell(String date) {
    return (isApproximate() ? "about " : "") + date + (isUncertain() ? ", uncertain" : "");
  }
}
