package tieline.model.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Finding;
import tieline.model.account.Support;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Money;
import tieline.model.dataset.Role;
import tieline.model.dataset.State;

/// A line of the network: one party's part in one commitment, or the whole of a commitment between
/// two parties. It stands on claims that say so: one that is only denied is a ghost.
///
/// An arrow runs from who gives to who receives, as the roles tell that the sources in view affirm.
/// A spoke that shows an amount said to be by its party leaves the party, whatever the roles say:
/// its width and pill tell what the party puts in. Between two parties the amount is that of the
/// one that the arrow leaves.
///
/// @param id unique in a network: the commitment's id, `commitment/party` at a hub, or the site's
/// @param role the role that names the tie at a hub; null between two parties and at a site
/// @param measure the finding that its width and pill show (an amount, a share or a quantity); null
///   where none is stated
/// @param findings what it rests on: between two parties all that the commitment's mark shows, at a
///   hub the party's part and its own amount
/// @param disputes what is disputed of it, or of the commitment's state, term and dates
/// @param modality the modality of its weakest part
/// @param directed whether the sources say who commits to whom
/// @param ghost whether no claim in view states it
public record Tie(
    String id,
    Commitment commitment,
    Vertex from,
    Vertex to,
    @Nullable Role role,
    @Nullable Finding measure,
    List<Finding> findings,
    List<Finding> disputes,
    Support support,
    Modality modality,
    @Nullable State state,
    boolean directed,
    boolean ghost) {
  public Tie {
    findings = List.copyOf(findings);
    disputes = List.copyOf(disputes);
  }

  /// The shown amount, or null where none is stated.
  public @Nullable Money money() {
    return measure == null ? null : measure.money();
  }

  /// Ids of the sources that it rests on: that affirm any of its findings.
  public SequencedSet<String> sources() {
    var ids = new LinkedHashSet<String>();
    findings.forEach(f -> ids.addAll(f.affirming()));
    return ids;
  }

  public boolean isDisputed() {
    return support == Support.DISPUTED;
  }

  /// Whether it is a part of a commitment that is drawn as a vertex.
  public boolean isSpoke() {
    return from instanceof Vertex.Hub || to instanceof Vertex.Hub;
  }

  /// The end that is not the given one.
  public Vertex other(Vertex end) {
    return end.id().equals(from.id()) ? to : from;
  }

  /// By the id, which tells ties apart: findings are too deep to be hashed for every question of a
  /// graph.
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
