package tieline.model.account;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import tieline.model.dataset.RelationType;

/// What a set of commitments adds up to, as three figures of one currency, since the sources do not
/// say how the money overlaps.
///
/// @param currency that of the most amounts; those of others are in none of the figures
/// @param gross the shown amounts added up, as if nothing overlapped
/// @param lower the least that the relations allow: of commitments that may be the same money only
///   a heaviest set without overlap counts, each at its least claimed amount
/// @param upper the most: each at its greatest claimed amount, but not what certainly repeats
///   another
/// @param parts the commitments with an amount, in dataset order
/// @param undisclosed ids of the commitments without an amount in the currency
/// @param exclusions why a commitment does not count in the lower or the upper figure
/// @param unknown pairs that share two parties and have no recorded relation: their overlap is
///   unknown and counted as none
/// @param open whether an amount is a floor ("over", "at least"), so that there is no true upper
///   bound
public record Totals(
    Currency currency,
    BigDecimal gross,
    BigDecimal lower,
    BigDecimal upper,
    List<Part> parts,
    List<String> undisclosed,
    List<Exclusion> exclusions,
    List<Pair> unknown,
    boolean open) {

  /// One commitment's amounts.
  ///
  /// @param low the least amount that any claim in view gives
  /// @param shown the amount that the picture shows
  /// @param high the greatest amount that any claim in view gives
  public record Part(String commitment, BigDecimal low, BigDecimal shown, BigDecimal high) {}

  /// Which figure a commitment is left out of.
  public enum Bound {
    LOWER,
    UPPER
  }

  /// A commitment that does not count in a figure.
  ///
  /// @param inFavourOf which commitment counts instead
  /// @param because the curator's or source's reason
  public record Exclusion(
      String commitment, Bound bound, String inFavourOf, RelationType type, String because) {}

  /// Two commitments.
  public record Pair(String a, String b) {}

  /// The totals of some commitments of an account. Commitments of kind total are passed over: a
  /// source's own total is set beside these figures and never added to its parts.
  public static Totals of(Account account, Collection<String> commitments) {
    return new TotalsBuilder(account, commitments).build();
  }
}
