package tieline.model.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Finding;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Money;
import tieline.model.dataset.Party;
import tieline.model.dataset.State;

/// A mark of the network that ties end at. Hashed by its id, which tells vertices apart: graphs ask
/// for hashes all the time, and amounts are deep.
public sealed interface Vertex {

  /// Unique in a network: the subject's id, or `commitment@place` for a site.
  String id();

  String name();

  /// Whether no claim in view says anything of it but what is not so.
  boolean ghost();

  /// Id of the subject that a reader selects with it.
  String subject();

  /// A party.
  ///
  /// @param amounts the findings in view of how much is in what it takes part in: what it commits
  ///   itself where a source tells that apart, of a line else the whole
  record Actor(Party party, List<Finding> amounts, boolean ghost) implements Vertex {
    public Actor {
      amounts = List.copyOf(amounts);
    }

    @Override
    public String id() {
      return party.id();
    }

    @Override
    public String name() {
      return party.name();
    }

    @Override
    public String subject() {
      return party.id();
    }

    @Override
    public int hashCode() {
      return id().hashCode();
    }
  }

  /// A commitment drawn as a vertex: a venture, or one with more than two participants.
  ///
  /// @param state the shown state; null where none is stated
  /// @param amount the finding in view of how much it comes to as a whole, whoever puts it in; null
  ///   where none is stated
  /// @param isDisputed whether its amount, its state, its term or one of its dates is
  record Hub(
      Commitment commitment,
      @Nullable State state,
      @Nullable Finding amount,
      boolean isDisputed,
      boolean ghost)
      implements Vertex {
    /// The shown amount of the whole, or null where none is stated.
    public @Nullable Money money() {
      return amount == null ? null : amount.money();
    }

    @Override
    public String id() {
      return commitment.id();
    }

    @Override
    public String name() {
      return commitment.name();
    }

    @Override
    public String subject() {
      return commitment.id();
    }

    @Override
    public int hashCode() {
      return id().hashCode();
    }
  }

  /// A place of a hub.
  record Site(Commitment commitment, String name, boolean ghost) implements Vertex {
    @Override
    public String id() {
      return commitment.id() + "@" + name;
    }

    @Override
    public String subject() {
      return commitment.id();
    }

    @Override
    public int hashCode() {
      return id().hashCode();
    }
  }
}
