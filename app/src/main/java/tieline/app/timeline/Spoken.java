package tieline.app.timeline;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import tieline.model.account.ChronicleItem;
import tieline.model.time.TimeScale;
import tieline.model.time.TimeSpan;

/// Times as the timeline spells them: no finer than a reader can tell at the zoom.
public final class Spoken {
  private static final double DAY = 86_400;
  private static final double YEAR = 365.2425 * DAY;
  private static final DateTimeFormatter YEARS = DateTimeFormatter.ofPattern("u", Locale.ROOT);
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAYS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter MONTHS =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

  private Spoken() {}

  /// From first to last, both included: `2023 – 2030`, `2025-04 – 2028-11`; where it has no begin,
  /// `until 2028-11-30`.
  public static String range(TimeSpan span) {
    if (span.start() == TimeSpan.ALWAYS.start()) {
      return "until " + spell(span.end() - 1, DAYS);
    }
    var format = format((double) span.length());
    var first = spell(span.start(), format);
    var last = spell(span.end() - 1, format);
    return first.equals(last) ? first : first + " – " + last;
  }

  private static DateTimeFormatter format(double seconds) {
    return seconds > 6 * YEAR
        ? YEARS
        : seconds > 90 * DAY ? MONTHS : seconds > 4 * DAY ? DAYS : MINUTES;
  }

  static String year(long time) {
    return spell(time, YEARS);
  }

  /// A moment at some zoom.
  static String day(double at, TimeScale scale) {
    return spell((long) at, scale.secondsPerPixel() > DAY / 3 ? MONTHS : DAYS);
  }

  private static String spell(long time, DateTimeFormatter format) {
    return LocalDateTime.ofEpochSecond(time, 0, ZoneOffset.UTC).format(format);
  }

  /// How many items are out of sight on either side; empty for none.
  static String beyond(int earlier, int later) {
    var parts = new ArrayList<String>();
    if (earlier > 0) {
      parts.add("‹ " + earlier + " earlier");
    }
    if (later > 0) {
      parts.add(later + " later ›");
    }
    return String.join("   ", parts);
  }

  /// When an item is, as far as anybody says.
  static String course(ChronicleItem item) {
    return item.course() == null ? "undated" : range(item.course().named());
  }
}
