package tieline.app.network;

import java.util.List;
import java.util.Map;
import tieline.app.state.Filter;
import tieline.app.state.Standing;
import tieline.app.state.View;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.PartyKind;

/// How many commitments each choice of a filter would show while the rest of the filter stays as it
/// is: what a reader gets by choosing it. What nothing in view is of is missing. Immutable.
///
/// @param kinds by kind of commitment
/// @param parties by kind of party: those that a party of the kind takes part in; 0 for one that is
///   drawn and takes part in nothing
/// @param supports by support
/// @param amounts by step of [AmountSteps]: those of at least that amount
/// @param sources by number, from 1: those of which at least so many say anything
/// @param shown those that the filter as it is shows
/// @param all commitments in view
record FilterCounts(
    Map<CommitmentKind, Integer> kinds,
    Map<PartyKind, Integer> parties,
    Map<Support, Integer> supports,
    List<Integer> amounts,
    List<Integer> sources,
    int shown,
    int all) {
  FilterCounts {
    kinds = Map.copyOf(kinds);
    parties = Map.copyOf(parties);
    supports = Map.copyOf(supports);
    amounts = List.copyOf(amounts);
    sources = List.copyOf(sources);
  }

  /// Takes some tens of milliseconds for thirty thousand ties, so run it off the FX thread.
  ///
  /// @param most the largest number of sources that can be asked for, 1 or more
  static FilterCounts of(View view, Filter filter, int most) {
    var network = view.network();
    var tally = new FilterTally(filter, new AmountSteps(network.currency()), most);
    network.vertices().stream().filter(vertex -> !vertex.ghost()).forEach(tally::add);
    Standing.in(view).forEach(tally::add);
    return tally.counts();
  }
}
