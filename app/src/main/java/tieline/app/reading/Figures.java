package tieline.app.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tieline.model.account.Account;
import tieline.model.account.Index;
import tieline.model.account.Phrase;
import tieline.model.account.Totals;
import tieline.model.dataset.Money;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;

/// What commitments add up to, in words.
///
/// @param currency such as ` in USD`; empty where nothing else could be meant
/// @param commitments how many have an amount
/// @param reasons why the three figures differ, and what is not known
record Figures(
    String lower,
    String gross,
    String upper,
    String currency,
    int commitments,
    List<String> reasons) {

  static Figures of(Account account, Collection<String> commitments) {
    var totals = Totals.of(account, commitments);
    return new Figures(
        figure(totals, totals.lower(), Qualifier.EXACTLY),
        figure(totals, totals.gross(), Qualifier.EXACTLY),
        figure(totals, totals.upper(), totals.open() ? Qualifier.AT_LEAST : Qualifier.EXACTLY),
        totals.currency().spoken(),
        totals.parts().size(),
        reasons(totals, account.index()));
  }

  boolean isEmpty() {
    return commitments == 0;
  }

  private static String figure(Totals totals, BigDecimal sum, Qualifier qualifier) {
    return Phrase.of(new Money(Range.of(sum, qualifier), totals.currency().code()));
  }

  private static List<String> reasons(Totals totals, Index index) {
    var reasons = new ArrayList<String>();
    for (var exclusion : totals.exclusions()) {
      var figure = exclusion.bound() == Totals.Bound.LOWER ? "lower" : "upper";
      reasons.add(
          Cap.sentence(
              "The %s figure leaves out %s, for %s: %s."
                  .formatted(
                      figure,
                      Cap.name(index.name(exclusion.commitment())),
                      Cap.name(index.name(exclusion.inFavourOf())),
                      exclusion.because().replaceFirst("\\.$", ""))));
    }
    if (totals.open()) {
      reasons.add("Some amounts are floors, “over” or “at least”: there is no true upper bound.");
    }
    for (var pair : totals.unknown()) {
      reasons.add(
          "%s and %s share two parties; whether their money overlaps is not recorded."
              .formatted(Cap.name(index.name(pair.a())), Cap.name(index.name(pair.b()))));
    }
    if (!totals.undisclosed().isEmpty()) {
      var names = totals.undisclosed().stream().limit(20).map(index::name).map(Cap::name).toList();
      reasons.add(
          Cap.sentence(
              "No amount"
                  + totals.currency().spoken()
                  + " is given for "
                  + String.join(", ", names)
                  + "."));
    }
    return reasons;
  }
}
