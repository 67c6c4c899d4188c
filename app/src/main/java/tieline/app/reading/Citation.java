package tieline.app.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Source;

/// A source as a reader cites it.
final class Citation {
  private Citation() {}

  /// When the source was issued, in words.
  static String dated(@Nullable Source source) {
    return source == null || source.issued() == null ? "undated" : source.issued().spelled();
  }

  /// Authors, title, date and address, as far as the dataset has them.
  static String of(Source source) {
    var authors = authors(source);
    var text = authors.isEmpty() ? "" : authors + ". ";
    text += Cap.sentence(source.title()) + ". " + dated(source) + ".";
    return text + address(source).map(uri -> " " + uri).orElse("");
  }

  /// The quotes of a claim, each with its place, and the citation of their source: what is copied.
  static String of(Claim claim, @Nullable Source source) {
    var quotes =
        claim.excerpts().stream()
            .map(e -> "“" + e.quote() + "” (characters " + e.start() + "–" + e.end() + ")")
            .collect(Collectors.joining("\n"));
    return source == null ? quotes : quotes + "\n" + of(source);
  }

  /// Where the source can be read: an absolute web address, nothing else.
  static Optional<URI> address(@Nullable Source source) {
    if (source == null || !(source.extras().values().get("URL") instanceof String text)) {
      return Optional.empty();
    }
    try {
      var uri = new URI(text);
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String authors(Source source) {
    return source.extras().values().get("author") instanceof List<?> names
        ? names.stream().map(Citation::name).collect(Collectors.joining("; "))
        : "";
  }

  private static String name(@Nullable Object author) {
    if (!(author instanceof Map<?, ?> parts)) {
      return String.valueOf(author);
    }
    if (parts.get("literal") instanceof String whole) {
      return whole;
    }
    return parts.get("given") instanceof String given
        ? parts.get("family") + ", " + given
        : String.valueOf(parts.get("family"));
  }
}
