package tieline.app.table;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Account;
import tieline.model.account.ChronicleItem;
import tieline.model.account.Phrase;
import tieline.model.account.Property;
import tieline.model.dataset.Event;

/// Events in words.
record EventRows(Basis basis) {

  List<Row> rows() {
    return basis.view().account().dataset().events().stream().map(this::row).toList();
  }

  private Row row(Event event) {
    var entry = basis.entry(event.id());
    var item = basis.view().chronicle().item(event.id());
    var reasons = basis.reasons(event.id());
    var cells =
        List.of(
            Cell.words(event.name()),
            new Dates(entry, item).whole(),
            Cell.words(event.kind().spoken()),
            Basis.join(Stream.concat(Stream.of(support(entry, item)), reasons.stream()), " · "),
            concerns(entry),
            Basis.told(basis.sources(entry.findings().values())),
            basis.disputed(entry));
    return Row.of(event.id(), cells, entry.isUnsaid() || !reasons.isEmpty(), event.aliases());
  }

  private static String support(Account.Entry entry, @Nullable ChronicleItem item) {
    if (item == null) {
      return Basis.NEVER_SAID;
    }
    return entry.isUnsaid() ? Basis.UNSAID : Basis.words(item.support(), item.modality());
  }

  /// Who takes part, and what it is related to.
  private Cell concerns(Account.Entry entry) {
    var related =
        entry
            .of(Property.RELATION)
            .map(finding -> Phrase.of(finding.shown(), basis.view().account().index()));
    return Basis.join(Stream.concat(basis.participants(entry), related), ", ");
  }
}
