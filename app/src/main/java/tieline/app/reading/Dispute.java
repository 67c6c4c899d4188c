package tieline.app.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import tieline.model.account.Account;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Conflict;

/// A conflict with its sides, as far as they are in view.
///
/// @param differs in what the sides differ, in a word
/// @param sides two or more
record Dispute(String id, String title, String differs, String note, List<Side> sides) {

  /// Claims that agree.
  ///
  /// @param sources who makes them, each once
  record Side(List<Chip> sources, List<Line> claims) {}

  static Dispute of(Conflict conflict, Account account) {
    return new Dispute(
        conflict.id(),
        Cap.name(conflict.title()),
        conflict.differs().spoken(),
        Cap.sentence(conflict.note()),
        conflict.sides().stream()
            .map(side -> side(side, account))
            .filter(side -> !side.claims().isEmpty())
            .toList());
  }

  private static Side side(List<String> ids, Account account) {
    var index = account.index();
    var heard =
        ids.stream()
            .map(index::claim)
            .filter(Objects::nonNull)
            .filter(account.lens()::hears)
            .toList();
    var chips = new LinkedHashMap<String, Chip>();
    heard.stream().map(Claim::source).forEach(id -> chips.put(id, Chip.of(id, index)));
    return new Side(
        List.copyOf(chips.values()), heard.stream().map(c -> Line.of(c, index)).toList());
  }
}
