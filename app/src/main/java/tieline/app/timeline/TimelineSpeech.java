package tieline.app.timeline;

import tieline.app.state.ViewState;

/// The timeline in words, for screen readers.
final class TimelineSpeech {
  private TimelineSpeech() {}

  static String of(ViewState state) {
    var chronicle = state.view().chronicle();
    var text =
        "Timeline of %d dated and %d undated items"
            .formatted(chronicle.dated().size(), chronicle.undated().size());
    var window = state.period().window();
    if (window != null) {
      text += ", filtered to " + Spoken.range(window);
    }
    var primary = state.attention().primary();
    var item = primary == null ? null : chronicle.item(primary);
    return item == null
        ? text
        : text + ". Selected: " + item.subject().name() + ", " + Spoken.course(item);
  }
}
