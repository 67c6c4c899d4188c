package tieline.model.json;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// A parser's complaint in the words of someone who edits the file by hand.
///
/// @param at what it points at
record SyntaxFault(String message, String hint, At at) {
  /// What a fault points at: the whole file, the value that began last, or one character.
  enum At {
    FILE,
    VALUE,
    CHARACTER
  }

  private static final Pattern CHARACTER =
      Pattern.compile("Unexpected (?:character|close marker) \\(?'(.+?)'");
  private static final Pattern TOKEN = Pattern.compile("[Tt]oken '([^']*)'");

  private record Rule(String sign, String message, String hint) {}

  /// The parser's own words on the left; the first that occurs decides.
  private static final List<Rule> RULES =
      List.of(
          new Rule("urrogate", "half a surrogate pair", "write the character itself"),
          new Rule("Non-standard token", "%s is not a JSON number", "leave the value out"),
          new Rule(
              "Unrecognized token",
              "%s is not JSON",
              "texts stand in double quotes; the other words are true, false and null"),
          new Rule(
              "Illegal unquoted character",
              "a line break or control character inside a text",
              "end the text with a double quote, or write \\n"),
          new Rule(
              "Unrecognized character escape", "an escape that JSON lacks", "write \\\\ for \\"),
          new Rule("haracter escape", "a broken \\u escape", "four hexadecimal digits follow \\u"),
          new Rule("eading zero", "a number that starts with 0", "write 5, not 05"),
          new Rule("close marker", "%s closes what was not opened", "{ ends with }, [ with ]"),
          new Rule("comma", "%s is not expected here", "a comma, or the end of the object or list"),
          new Rule("colon", "%s is not expected here", "a colon between the name and its value"),
          new Rule("property name", "%s is not expected here", "a name in double quotes, or }"),
          new Rule(
              "valid value",
              "%s is not expected here",
              "a text in double quotes, a number, { or [; no comma before } or ]"));

  static SyntaxFault of(JacksonException fault) {
    var words = String.valueOf(fault.getOriginalMessage());
    return switch (fault) {
      case JacksonIOException io -> ofInput(io);
      case UnexpectedEndOfInputException end ->
          here("the file ends too early", "an object, list or text is still open here");
      case StreamConstraintsException limit -> tooMuch(words);
      default -> ofSyntax(words);
    };
  }

  private static SyntaxFault ofInput(JacksonIOException fault) {
    return fault.getCause() instanceof Utf8Reader.TooLong
        ? new SyntaxFault("the file is too large", "at most 64 MB can be read", At.FILE)
        : new SyntaxFault(
            "the file cannot be read to its end", "is the disk still there?", At.FILE);
  }

  private static SyntaxFault tooMuch(String words) {
    if (words.contains("nesting depth")) {
      return here("nested too deep", "at most " + JsonStream.MAX_DEPTH + " levels can be read");
    }
    if (words.startsWith("Number")) {
      return value("this number is too long", "at most 1,000 digits can be read");
    }
    return value("this text is too long", "at most 1,000,000 characters can be read");
  }

  private static SyntaxFault ofSyntax(String words) {
    return RULES.stream()
        .filter(rule -> words.contains(rule.sign()))
        .findFirst()
        .map(rule -> here(rule.message().replace("%s", subject(words)), rule.hint()))
        .orElseGet(() -> here("this is not JSON", "the grammar is RFC 8259"));
  }

  private static String subject(String words) {
    for (var pattern : List.of(CHARACTER, TOKEN)) {
      var matcher = pattern.matcher(words);
      if (matcher.find()) {
        return "`" + matcher.group(1) + "`";
      }
    }
    return "this";
  }

  private static SyntaxFault value(String message, String hint) {
    return new SyntaxFault(message, hint, At.VALUE);
  }

  private static SyntaxFault here(String message, String hint) {
    return new SyntaxFault(message, hint, At.CHARACTER);
  }
}
