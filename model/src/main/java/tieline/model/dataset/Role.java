package tieline.model.dataset;

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
}
