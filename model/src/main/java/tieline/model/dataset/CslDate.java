package tieline.model.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tieline.model.json.Json;

/// Dates as CSL-JSON writes them: `{ "date-parts": [[2025, 9, 3]] }`.
final class CslDate {
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

  private CslDate() {}

  /// The same date in EDTF, an interval if there are two; null where it cannot be told.
  static @Nullable String toEdtf(Json.Members csl) {
    if (!(csl.values().get("date-parts") instanceof Json.Items dates)) {
      return null;
    }
    var all = new ArrayList<String>();
    for (var parts : dates.values()) {
      var date = parts instanceof Json.Items items ? date(items.values()) : "";
      if (!DATE.matcher(date).matches()) {
        return null;
      }
      all.add(date);
    }
    return all.isEmpty() || all.size() > 2 ? null : String.join("/", all);
  }

  private static String date(List<Json> parts) {
    var date = new StringBuilder();
    for (var part : parts) {
      var digits = String.valueOf(part.plain());
      if (digits.length() > 4 || !digits.chars().allMatch(Character::isDigit)) {
        return "";
      }
      var format = date.isEmpty() ? "%04d" : "-%02d";
      date.append(String.format(Locale.ROOT, format, Integer.parseInt(digits)));
    }
    return date.toString();
  }
}
