package tieline.app.reading;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Account;
import tieline.model.account.Finding;
import tieline.model.account.Index;
import tieline.model.account.Phrase;
import tieline.model.account.Value;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Conflict;
import tieline.model.dataset.Excerpt;
import tieline.model.dataset.Rank;
import tieline.model.dataset.Source;

/// One claim with the words of its source.
///
/// @param claim its id
/// @param dated when the source was issued, in words
/// @param quotes where the source says it, one or more
/// @param gist what it says, where that takes a sentence; else null
/// @param verdict what it states, or contradicts
/// @param against whether it contradicts what the picture shows
/// @param conflicts titles of the conflicts that it stands in
/// @param modality how it is said, in a word; null where it is stated
/// @param judgement the editor's, with the reason; null for none
/// @param citation what is copied
record Card(
    String claim,
    Chip source,
    String dated,
    List<String> quotes,
    @Nullable String gist,
    @Nullable String note,
    String verdict,
    boolean against,
    List<String> conflicts,
    @Nullable String modality,
    @Nullable String judgement,
    @Nullable URI address,
    String citation) {

  static Card of(Claim claim, Value value, Finding finding, Account account) {
    var index = account.index();
    @Nullable Source source = index.source(claim.source());
    var conflicts =
        index.conflictsOf(claim).stream().filter(c -> index.isOpen(c, account.lens())).toList();
    boolean told = Phrase.isText(claim.says());
    return new Card(
        claim.id(),
        Chip.of(claim.source(), index),
        Citation.dated(source),
        claim.excerpts().stream().map(Excerpt::quote).map(Cap::sentence).toList(),
        told ? Cap.sentence(Phrase.of(claim.says(), index)) : null,
        claim.note() == null ? null : Cap.sentence(claim.note()),
        Cap.sentence(told ? told(claim, finding) : verdict(claim, value, finding, index)),
        told ? !conflicts.isEmpty() : finding.contradictsShown(value),
        conflicts.stream().map(Conflict::title).map(Cap::name).toList(),
        Line.modality(claim.modality()),
        judgement(claim),
        Citation.address(source).orElse(null),
        Citation.of(claim, source));
  }

  /// All of it as a sentence for those who hear it.
  String spoken() {
    var quoted = quotes.stream().map(q -> "“" + q + "”").collect(Collectors.joining(", "));
    return source.label() + ", " + dated + ", " + verdict + ": " + quoted;
  }

  private static String told(Claim claim, Finding finding) {
    return (claim.denies() ? "denies a " : "gives a ") + finding.aspect().property().spoken();
  }

  private static String verdict(Claim claim, Value value, Finding finding, Index index) {
    if (finding.contradictsShown(value)) {
      var shown = Phrase.of(finding.shown(), index);
      return "contradicts “" + Cap.name(shown) + "”: " + Phrase.clause(claim, index);
    }
    return (claim.denies() ? "denies " : verb(claim)) + Phrase.clause(claim.says(), index);
  }

  private static String verb(Claim claim) {
    return switch (claim.modality()) {
      case STATED -> "states ";
      case REPORTED -> "reports ";
      case FORECAST -> "expects ";
      case INFERRED -> "infers ";
      case OPINION -> "holds ";
    };
  }

  private static @Nullable String judgement(Claim claim) {
    if (claim.rank() == Rank.NORMAL) {
      return null;
    }
    var why = claim.because() == null ? "" : ": " + claim.because();
    return Cap.sentence(claim.rank().spoken() + " by the editor" + why);
  }
}
