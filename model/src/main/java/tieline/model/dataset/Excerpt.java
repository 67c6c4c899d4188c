package tieline.model.dataset;

/// The fragment of a source's text that bears a claim: a TextQuoteSelector and a
/// TextPositionSelector of the W3C Web Annotation Data Model in one.
///
/// @param quote the fragment, verbatim, at most [#MAX_WORDS] words
/// @param start index of its first Unicode code point in the decoded text, from 0
/// @param end index after its last code point
public record Excerpt(String quote, int start, int end) {
  public static final int MAX_WORDS = 15;
}
