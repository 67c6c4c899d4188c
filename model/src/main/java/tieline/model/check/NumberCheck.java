package tieline.model.check;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Range;
import tieline.model.dataset.Statement;
import tieline.model.time.When;

/// Every number that a claim gives should occur in one of its quotes, in digits or in words.
final class NumberCheck {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private NumberCheck() {}

  static void run(Report report) {
    report.dataset().claims().forEach(claim -> judge(report, claim));
  }

  private static void judge(Report report, Claim claim) {
    var given = given(claim.says());
    if (given.isEmpty()) {
      return;
    }
    var quoted = new TreeSet<BigDecimal>();
    claim.excerpts().forEach(excerpt -> quoted.addAll(Numerals.in(excerpt.quote())));
    var told = claim.excerpts().size() == 1 ? "the quote" : "any of the quotes";
    given.forEach((property, numbers) ->
        numbers.stream()
            .filter(number -> !quoted.contains(number))
            .forEach(number ->
                report.warning(
                    pointer(report, claim, property),
                    number.toPlainString() + " does not occur in " + told,
                    quoted.isEmpty() ? "the quote has no number" : has(quoted))));
  }

  private static String has(Set<BigDecimal> quoted) {
    return "the quote has "
        + quoted.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
  }

  /// A single number may have been written as a range of equal ends.
  private static String pointer(Report report, Claim claim, String property) {
    var pointer = report.pointer(claim) + "/says/" + property;
    return report.has(pointer) ? pointer : pointer.replaceFirst("/[^/]*$", "");
  }

  private static Map<String, List<BigDecimal>> given(Statement says) {
    return switch (says) {
      case Statement.Amount amount -> range("amount", "value", amount.money().range());
      case Statement.Share share -> range("share", "percent", share.percent());
      case Statement.Quantity quantity -> range("quantity", "value", quantity.range());
      case Statement.Term term -> Map.of("term", units(term.duration()));
      case Statement.Date date -> Map.of("date", years(date.when()));
      case Statement.Starts starts -> Map.of("starts", years(starts.when()));
      case Statement.Ends ends -> Map.of("ends", years(ends.when()));
      default -> Map.of();
    };
  }

  private static Map<String, List<BigDecimal>> range(String name, String single, Range range) {
    if (range.isSingle()) {
      return Map.of(name + "/" + single, List.of(Numerals.canonical(range.min())));
    }
    var ends = new LinkedHashMap<String, List<BigDecimal>>();
    ends.put(name + "/min", List.of(Numerals.canonical(range.min())));
    ends.put(name + "/max", List.of(Numerals.canonical(range.max())));
    return ends;
  }

  private static List<BigDecimal> years(When when) {
    return YEAR.matcher(when.text())
        .results()
        .map(year -> Numerals.canonical(new BigDecimal(year.group())))
        .toList();
  }

  private static List<BigDecimal> units(TemporalAmount term) {
    return switch (term) {
      case Period period ->
          List.of(period.getYears(), period.getMonths(), period.getDays()).stream()
              .filter(count -> count != 0)
              .map(count -> Numerals.canonical(BigDecimal.valueOf(count)))
              .toList();
      case Duration duration -> List.of(Numerals.canonical(BigDecimal.valueOf(duration.toHours())));
      default -> List.of();
    };
  }
}
