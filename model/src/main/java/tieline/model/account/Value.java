package tieline.model.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Rank;
import tieline.model.dataset.Statement;

/// One of the answers to a question, with the claims that give it.
///
/// @param says the statement of the strongest claim
/// @param denied whether the claims say that it is not so
/// @param claims strongest first, one or more
public record Value(Statement says, boolean denied, List<Claim> claims) {
  public Value {
    claims = List.copyOf(claims);
  }

  /// Ids of the sources behind it, in the order of their strongest claims.
  public SequencedSet<String> sources() {
    var ids = new LinkedHashSet<String>();
    claims.forEach(c -> ids.add(c.source()));
    return ids;
  }

  public Modality modality() {
    return claims.getFirst().modality();
  }

  public Rank rank() {
    return claims.getFirst().rank();
  }

  /// Whether this answer and another to the same question cannot both hold.
  public boolean contradicts(Value other) {
    return Agreement.contradict(this, other);
  }
}
