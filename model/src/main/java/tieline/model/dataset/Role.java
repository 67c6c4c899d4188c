package tieline.model.dataset;

import java.util.EnumSet;
import java.util.Set;

/// A party's part in a commitment or event. A tie points from the giving side to the receiving
/// side.
public enum Role implements Word {
  CLIENT(Side.GIVES),
  INVESTOR(Side.GIVES),
  SPONSOR(Side.GIVES),
  FUNDER(Side.GIVES),
  SUPPLIER(Side.GIVES),
  LICENSOR(Side.GIVES),
  COMMITTER(Side.GIVES),
  PROVIDER(Side.RECEIVES),
  ISSUER(Side.RECEIVES),
  BENEFICIARY(Side.RECEIVES),
  RECIPIENT(Side.RECEIVES),
  LICENSEE(Side.RECEIVES),
  OPERATOR(Side.RECEIVES),
  BUILDER(Side.RECEIVES),
  PARTNER(Side.NEUTRAL),
  PARTY(Side.NEUTRAL),
  ACTOR(Side.NEUTRAL),
  AFFECTED(Side.NEUTRAL),
  ANNOUNCER(Side.NEUTRAL),
  SPEAKER(Side.NEUTRAL);

  /// The two ends of one deal. Not any two roles of opposite sides: who sponsors a venture may well
  /// build it, and a supplier is a provider.
  private static final Set<Set<Role>> COUNTERPARTS =
      Set.of(
          EnumSet.of(CLIENT, PROVIDER),
          EnumSet.of(INVESTOR, ISSUER),
          EnumSet.of(LICENSOR, LICENSEE),
          EnumSet.of(SUPPLIER, RECIPIENT),
          EnumSet.of(FUNDER, RECIPIENT),
          EnumSet.of(FUNDER, BENEFICIARY),
          EnumSet.of(COMMITTER, RECIPIENT),
          EnumSet.of(COMMITTER, BENEFICIARY));

  /// Which end of a tie a role stands at.
  public enum Side {
    GIVES,
    NEUTRAL,
    RECEIVES
  }

  private final Side side;

  Role(Side side) {
    this.side = side;
  }

  public Side side() {
    return side;
  }

  /// Whether it is the other end of the deal that a role stands at: a client's is a provider's.
  public boolean isCounterpartOf(Role other) {
    return COUNTERPARTS.contains(EnumSet.of(this, other));
  }
}
