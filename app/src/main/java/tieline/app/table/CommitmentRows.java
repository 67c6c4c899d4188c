package tieline.app.table;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Standing;
import tieline.model.account.Account;
import tieline.model.account.Aspect;
import tieline.model.account.ChronicleItem;
import tieline.model.account.Finding;
import tieline.model.account.Phrase;
import tieline.model.account.Property;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Role;
import tieline.model.dataset.Statement;
import tieline.model.graph.Tie;

/// Commitments in words.
record CommitmentRows(Basis basis) {

  List<Row> rows() {
    return basis.view().account().dataset().commitments().stream().map(this::row).toList();
  }

  private Row row(Commitment commitment) {
    var entry = basis.entry(commitment.id());
    var item = basis.view().chronicle().item(commitment.id());
    var dates = new Dates(entry, item);
    var faint = faint(entry, item);
    var reasons = Stream.concat(faint.stream(), basis.reasons(commitment.id()).stream()).toList();
    var support =
        entry.isUnsaid() || item == null ? Stream.<String>empty() : Stream.of(support(item));
    var cells =
        List.of(
            Cell.words(commitment.name()),
            Cell.words(commitment.kind().spoken()),
            amount(entry, item),
            Basis.join(Stream.concat(support, reasons.stream()), " · "),
            parties(entry, Role.Side.GIVES),
            parties(entry, Role.Side.RECEIVES),
            dates.from(),
            dates.to(),
            state(entry),
            parties(entry, Role.Side.NEUTRAL),
            Basis.told(basis.sources(entry.findings().values())),
            basis.disputed(entry));
    return Row.of(commitment.id(), cells, !reasons.isEmpty(), commitment.aliases());
  }

  private Cell parties(Account.Entry entry, Role.Side side) {
    return Basis.join(basis.participants(entry, side), ", ");
  }

  private List<Tie> ties(String commitment) {
    return basis.ties().getOrDefault(commitment, List.of());
  }

  /// Why its marks are ghosts.
  private List<String> faint(Account.Entry entry, @Nullable ChronicleItem item) {
    if (entry.isUnsaid()) {
      return List.of(item == null ? Basis.NEVER_SAID : Basis.UNSAID);
    }
    var ties = ties(entry.subject().id());
    return !ties.isEmpty() && ties.stream().allMatch(Tie::ghost)
        ? List.of("parties " + Basis.UNSAID)
        : List.of();
  }

  /// As its lines show it; of what has no line, as the timeline does.
  private String support(ChronicleItem item) {
    var ties = ties(item.id()).stream().filter(tie -> !tie.ghost()).toList();
    return ties.isEmpty()
        ? Basis.words(item.support(), item.modality())
        : Basis.words(
            Standing.support(ties),
            ties.stream().map(Tie::modality).min(naturalOrder()).orElse(Modality.STATED));
  }

  /// The amount of the whole; where none is said, those of its parties; where there is no money in
  /// it, the share or the count that its line shows. Sorted by what is in one currency; what is in
  /// another comes last.
  private Cell amount(Account.Entry entry, @Nullable ChronicleItem item) {
    var whole = Stream.ofNullable(entry.findings().get(Aspect.AMOUNT));
    var amounts =
        Stream.concat(whole, entry.of(Property.AMOUNT))
            .filter(finding -> Sum.money(finding).findAny().isPresent())
            .toList();
    if (amounts.isEmpty()) {
      return item != null && !item.ghost() && !item.measure().isEmpty()
          ? Cell.figure(item.measure(), null)
          : Cell.absent(entry.isUnsaid() ? Basis.NOT_SAID : "no amount");
    }
    var first = amounts.getFirst();
    var told = first.aspect().equals(Aspect.AMOUNT) ? Stream.of(first) : amounts.stream();
    return Cell.figure(
        told.map(this::amount).distinct().collect(Collectors.joining(", ")),
        Sum.money(first)
            .filter(basis.view().network().currency()::isOf)
            .map(Sum::middle)
            .findFirst()
            .orElse(null));
  }

  private String amount(Finding finding) {
    var says = finding.shown().says();
    var by = says instanceof Statement.Amount a ? a.by() : null;
    return (finding.isDisputed() ? "≠ " : "")
        + Phrase.of(says, basis.view().account().index())
        + (by == null ? "" : " by " + basis.name(by));
  }

  /// The state that the picture shows, and those that cannot be true beside it.
  private Cell state(Account.Entry entry) {
    var finding = entry.findings().get(Aspect.STATUS);
    if (finding == null) {
      return Cell.absent(Basis.NOT_SAID);
    }
    var states = new ArrayList<>(List.of(finding.shown()));
    finding.values().stream().filter(finding::contradictsShown).forEach(states::add);
    return Basis.join(
        states.stream().map(value -> Phrase.of(value, basis.view().account().index())), " ≠ ");
  }
}
