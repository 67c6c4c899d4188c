package tieline.model.graph;

import java.util.List;
import java.util.function.Predicate;
import tieline.model.account.Account;
import tieline.model.dataset.Source;

/// The ways from one vertex to another, past ghosts and places, which join nobody.
///
/// @param shortest those with the fewest steps, the best supported first: at the front those that a
///   single source supports alone, then by how badly their steps are supported; where they are
///   equal, in the order of the dataset. No more than [#MOST]
/// @param more whether there are more with as few steps
/// @param longer of each source in view whose own word leads a longer way, the best of its shortest
///   ones; the shortest of them first
public record Routes(List<Route> shortest, boolean more, List<Route> longer) {
  /// How many equally short ways are told.
  public static final int MOST = 12;

  /// More than a way can have steps of one kind.
  private static final double MANY = 1e5;

  public Routes {
    shortest = List.copyOf(shortest);
    longer = List.copyOf(longer);
  }

  /// The ways between two vertices by their ids; takes some tens of milliseconds in a network of
  /// thirty thousand ties, so run it off the FX thread.
  ///
  /// @param open which ties may be gone along
  public static Routes between(
      Account account, Network network, String from, String to, Predicate<Tie> open) {
    var sources =
        account.dataset().sources().stream()
            .map(Source::id)
            .filter(account.lens().sources()::contains)
            .toList();
    return new RouteSearch(new StepGraph(network, open), sources).between(from, to);
  }

  public boolean isEmpty() {
    return shortest.isEmpty();
  }

  /// How badly a tie is supported: one that no source supports is worse than any number of disputed
  /// ones, and a disputed one than any number that a single source supports.
  static double cost(Tie tie) {
    return switch (tie.support()) {
      case CORROBORATED -> 0;
      case SINGLE -> 1;
      case DISPUTED -> MANY;
      case UNSUPPORTED -> MANY * MANY;
    };
  }
}
