package tieline.app.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Finding;
import tieline.model.account.Index;
import tieline.model.account.Phrase;
import tieline.model.account.Value;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Statement;

/// One value, with who says it.
///
/// @param aside what is measured, or whose part it is; null for nothing to add
/// @param modality how it is said, in a word; null where it is stated
/// @param shown whether it is the value that the picture shows
/// @param disputed whether a claim in view contradicts it
/// @param claims ids of the claims behind it, strongest first
record Line(
    String text,
    @Nullable String aside,
    @Nullable String modality,
    boolean shown,
    boolean disputed,
    List<String> claims,
    List<Chip> sources) {

  static Line of(Finding finding, Value value, Index index) {
    return new Line(
        Cap.sentence(text(value, index)),
        aside(value.says(), index),
        modality(value.modality()),
        value.equals(finding.shown()),
        finding.isDisputed() && finding.isDisputed(value),
        value.claims().stream().map(Claim::id).toList(),
        value.sources().stream().map(id -> Chip.of(id, index)).toList());
  }

  /// A claim that stands on a side of a conflict.
  static Line of(Claim claim, Index index) {
    return new Line(
        Cap.sentence(Phrase.clause(claim, index)),
        Cap.name(index.name(claim.about())),
        modality(claim.modality()),
        true,
        false,
        List.of(claim.id()),
        List.of(Chip.of(claim.source(), index)));
  }

  /// A measure without what it measures: that is said aside.
  private static String text(Value value, Index index) {
    var not = value.denied() ? "not " : "";
    return switch (value.says()) {
      case Statement.Quantity q -> not + Phrase.measure(q);
      case Statement.Share s -> not + Phrase.of(s.percent(), " %");
      default -> Phrase.of(value, index);
    };
  }

  private static @Nullable String aside(Statement says, Index index) {
    var text =
        switch (says) {
          case Statement.Quantity q -> q.of();
          case Statement.Share s -> s.of() == null ? null : "of " + s.of();
          case Statement.Amount a -> a.by() == null ? null : "by " + index.name(a.by());
          default -> null;
        };
    return text == null ? null : Cap.name(text);
  }

  static @Nullable String modality(Modality modality) {
    return modality == Modality.STATED ? null : modality.spoken();
  }
}
