package tieline.model.dataset;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.model.json.Json;

/// Reads claims and their excerpts.
final class ClaimReader {
  private ClaimReader() {}

  static @Nullable Claim read(Fields claim) {
    var id = claim.id(Section.CLAIMS);
    var about = claim.reference("about", Ids.SUBJECTS);
    var source = claim.reference("source", EnumSet.of(Section.SOURCES));
    var modality = claim.word("modality", Modality.class);
    var denies = claim.flag("denies");
    var says = StatementReader.read(claim);
    var excerpts = excerpts(claim);
    var note = claim.optionalText("note");
    var rank = claim.word("rank", Rank.class, Rank.NORMAL);
    var because = claim.optionalText("because");
    var extras = claim.extras();
    if (rank != Rank.NORMAL && because == null) {
      var hint = "add \"because\": \"…\"";
      claim.faults().warning(claim.json("rank"), "this verdict gives no reason", hint);
    }
    if (id == null
        || about == null
        || source == null
        || modality == null
        || says == null
        || excerpts.isEmpty()
        || rank == null) {
      return null;
    }
    return new Claim(
        id, about, source, modality, denies, says, excerpts, note, rank, because, extras);
  }

  private static List<Excerpt> excerpts(Fields claim) {
    var hint = "add the words of the source that say so: { \"quote\", \"start\", \"end\" }";
    var value = claim.required("excerpt", hint);
    if (value instanceof Json.Items items && items.values().isEmpty()) {
      claim.faults().error(items, "the list of excerpts is empty", hint);
    }
    var excerpts = new ArrayList<Excerpt>();
    for (var fields : claim.oneOrMore("excerpt")) {
      var excerpt = excerpt(fields);
      if (excerpt != null) {
        excerpts.add(excerpt);
      }
    }
    return excerpts;
  }

  private static @Nullable Excerpt excerpt(Fields fields) {
    var quote = fields.text("quote");
    var start = fields.integer("start", "a whole number, counted in characters from 0");
    var end = fields.integer("end", "a whole number: the place after the last character");
    if (quote == null || start == null || end == null) {
      return null;
    }
    int words = Words.count(quote);
    if (words > Excerpt.MAX_WORDS) {
      fields
          .faults()
          .error(
              fields.json("quote"),
              "the quote has " + words + " words",
              "at most " + Excerpt.MAX_WORDS + "; keep the words that bear the claim");
    }
    return placed(fields, new Excerpt(quote, start, end));
  }

  private static @Nullable Excerpt placed(Fields fields, Excerpt excerpt) {
    int length = excerpt.quote().codePointCount(0, excerpt.quote().length());
    if (excerpt.start() < 0) {
      fields.faults().error(fields.json("start"), "the place is negative", "places count from 0");
    } else if (excerpt.end() <= excerpt.start()) {
      var hint = "this quote would end at " + (excerpt.start() + (long) length);
      fields.faults().error(fields.json("end"), "the excerpt ends before it starts", hint);
    } else if (excerpt.end() - excerpt.start() != length) {
      fields
          .faults()
          .error(
              fields.json("end"),
              "the quote has "
                  + length
                  + " characters, its place "
                  + (excerpt.end() - excerpt.start()),
              "either start or end is off, or the quote is not verbatim");
    } else {
      return excerpt;
    }
    return null;
  }
}
