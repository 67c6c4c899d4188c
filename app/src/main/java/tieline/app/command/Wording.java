package tieline.app.command;

import tieline.model.account.Index;
import tieline.model.account.Phrase;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Statement;

/// Statements in words that stand alone: `OpenAI, sponsor`, `$300 B by Oracle`, `not OpenAI,
/// client`.
final class Wording {
  private Wording() {}

  static String of(Claim claim, Index index) {
    return of(claim.says(), claim.denies(), index);
  }

  static String of(Statement says, boolean denied, Index index) {
    var phrase = Phrase.of(says, index);
    var text =
        switch (says) {
          case Statement.Participant p -> index.name(p.party()) + ", " + phrase;
          case Statement.Amount a when a.by() != null -> phrase + " by " + index.name(a.by());
          default -> phrase;
        };
    return denied ? "not " + text : text;
  }
}
