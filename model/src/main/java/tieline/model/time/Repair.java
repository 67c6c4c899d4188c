package tieline.model.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Turns common ways to write a date into the way that EDTF writes it.
final class Repair {
  private record Rule(Pattern habit, String edtf) {
    Rule(String habit, String edtf) {
      this(Pattern.compile(habit), edtf);
    }

    String apply(String text) {
      return habit.matcher(text).replaceAll(edtf);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule("\\s*[–—]\\s*|\\s+(?:TO|-)\\s+", "/"),
          new Rule("^(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})$", "$1-$2-$3"),
          new Rule("\\b(\\d{4})(\\d{2})(\\d{2})\\b", "$1-$2-$3"),
          new Rule("-(\\d)(?!\\d)", "-0$1"),
          new Rule("\\b(\\d{4})[- ]?Q([1-4])\\b", "$1-Q$2"),
          new Rule("\\bQ([1-4])[- ](\\d{4})\\b", "$2-Q$1"),
          new Rule("-Q1\\b", "-33"),
          new Rule("-Q2\\b", "-34"),
          new Rule("-Q3\\b", "-35"),
          new Rule("-Q4\\b", "-36"),
          new Rule("\\b(\\d{3})0S\\b", "$1X"),
          new Rule("^(?:C|CA|CIRCA|ABOUT)\\b[. ]*(.+)$", "$1~"),
          new Rule("^SINCE (.+)$", "$1/.."),
          new Rule("^UNTIL (.+)$", "../$1"),
          new Rule("(T\\d\\d:\\d\\d)(?!:)", "$1:00"));

  private Repair() {}

  static String of(String text) {
    var repaired = text.strip().toUpperCase(Locale.ROOT);
    for (var rule : RULES) {
      repaired = rule.apply(repaired);
    }
    return repaired;
  }
}
