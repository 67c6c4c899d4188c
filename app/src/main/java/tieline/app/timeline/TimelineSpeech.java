package tieline.app.timeline;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tieline.app.draw.OneLine;
import tieline.app.state.ViewState;
import tieline.app.timeline.TimelinePicker.Picked;
import tieline.model.account.ChronicleItem;

/// The timeline in words, for screen readers.
final class TimelineSpeech {
  private static final int MOST = 12;

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
        : text + ". Selected: " + OneLine.name(item.subject().name()) + ", " + Spoken.course(item);
  }

  /// What the pointer is over; empty for what needs no words.
  static String of(Picked on) {
    return switch (on) {
      case Picked.OfItem i -> item(i.item());
      case Picked.OfCluster c ->
          c.items().stream()
                  .limit(MOST)
                  .map(item -> OneLine.name(item.subject().name()))
                  .collect(Collectors.joining("\n"))
              + (c.items().size() > MOST ? "\nand " + (c.items().size() - MOST) + " more" : "");
      case Picked.OfMore m -> "Show all";
      default -> "";
    };
  }

  private static String item(ChronicleItem item) {
    return Stream.of(
            OneLine.name(item.subject().name()) + (item.isDisputed() ? " ≠" : ""),
            Stream.of(item.measure(), item.term(), Spoken.course(item))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")),
            item.ghost() ? "not in view" : item.modality().spoken() + ", " + support(item))
        .collect(Collectors.joining("\n"));
  }

  private static String support(ChronicleItem item) {
    return switch (item.support()) {
      case SINGLE -> "by a single source";
      case CORROBORATED -> "and corroborated";
      case DISPUTED -> "and disputed";
      case UNSUPPORTED -> "by nobody";
    };
  }
}
