package tieline.app.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Counts;
import tieline.app.state.View;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Source;

/// The dossier of the dataset itself: what is read where nothing is selected. Immutable.
///
/// @param counts how much there is of each, in words
/// @param sums the sources' own sums, which stand beside the figures and are never added to them
/// @param disputes the conflicts of first rank that are open in view
record Overview(
    String title,
    String summary,
    String counts,
    List<Link> sums,
    List<Dispute> disputes,
    List<Origin> sources) {

  /// A source on a card.
  ///
  /// @param dated when it was issued, in words
  /// @param claims how many the dataset has of it
  /// @param heard whether the lens lets it through
  record Origin(
      Chip chip, String title, String dated, @Nullable String note, long claims, boolean heard) {}

  static Overview of(View view) {
    var account = view.account();
    var dataset = account.dataset();
    var links = new Links(account);
    return new Overview(
        Cap.name(dataset.title()),
        Cap.sentence(dataset.summary()),
        counts(dataset),
        dataset.commitments().stream()
            .filter(c -> c.kind() == CommitmentKind.TOTAL)
            .filter(c -> !account.entry(c.id()).isUnsaid())
            .map(links::to)
            .toList(),
        account.conflicts().stream()
            .filter(c -> c.rank() == 1)
            .map(c -> Dispute.of(c, account))
            .toList(),
        origins(view, dataset));
  }

  private static List<Origin> origins(View view, Dataset dataset) {
    var index = view.account().index();
    return dataset.sources().stream().map(s -> origin(view, s, index.claimsBy(s.id()))).toList();
  }

  private static Origin origin(View view, Source source, long claims) {
    return new Origin(
        Chip.of(source.id(), view.account().index()),
        Cap.name(source.title()),
        Citation.dated(source),
        source.note() == null ? null : Cap.sentence(source.note()),
        claims,
        view.lens().sources().contains(source.id()));
  }

  private static String counts(Dataset dataset) {
    return String.join(
        " · ",
        Counts.of(dataset.parties().size(), "party", "parties"),
        Counts.of(dataset.commitments().size(), "commitment"),
        Counts.of(dataset.events().size(), "event"),
        Counts.of(dataset.claims().size(), "claim"));
  }
}
