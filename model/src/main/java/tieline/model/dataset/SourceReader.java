package tieline.model.dataset;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tieline.model.json.Json;
import tieline.model.time.When;

/// Reads sources: CSL-JSON items with a label, a text and a note.
final class SourceReader {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern FILE_NAME = Pattern.compile("(?!\\.\\.?$)[^/\\\\\\p{Cntrl}]+");
  private static final Pattern LINK = Pattern.compile("(?i)https?://.+");

  private SourceReader() {}

  static @Nullable Source read(Fields source) {
    source.tolerate(CslProperties.NAMES);
    var id = source.id(Section.SOURCES);
    var type = source.text("type");
    var title = source.text("title");
    var label = source.has("label") ? source.text("label") : title;
    var issued = issued(source);
    var text = text(source);
    var note = source.optionalText("note");
    checkLink(source);
    var extras = source.extras();
    return id == null || type == null || title == null || label == null
        ? null
        : new Source(id, type, title, label, issued, text, note, extras);
  }

  /// EDTF, or the `date-parts` that reference managers export.
  private static @Nullable When issued(Fields source) {
    if (source.optional("issued") instanceof Json.Members csl) {
      var text = CslDate.toEdtf(csl);
      if (text == null) {
        source
            .faults()
            .error(csl, "this date cannot be read", "EDTF, such as \"2025-09\", or null");
      }
      return text == null ? null : When.parse(text);
    }
    return source.optionalWhen("issued");
  }

  private static Source.@Nullable Text text(Fields source) {
    var text = source.fields("text");
    if (text == null) {
      return null;
    }
    var file = text.text("file");
    var sha256 = text.text("sha256");
    if (file == null || sha256 == null) {
      return null;
    }
    if (!FILE_NAME.matcher(file).matches()) {
      var hint = "a name without folders; the folder is chosen when the texts are attached";
      text.faults().error(text.json("file"), "`" + file + "` is not a file name", hint);
      return null;
    }
    if (!SHA_256.matcher(sha256).matches()) {
      var hint = "64 lower-case hexadecimal digits, as sha256sum prints them";
      text.faults().error(text.json("sha256"), "this is not a SHA-256 digest", hint);
      return null;
    }
    return new Source.Text(file, sha256);
  }

  private static void checkLink(Fields source) {
    if (source.json().values().get("URL") instanceof Json.Text link
        && !LINK.matcher(link.value()).matches()) {
      source.faults().warning(link, "this link will not be opened", "http and https only");
    }
  }
}
