package tieline.app.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tieline.app.network.Marks.TieMark;
import tieline.model.account.Account;
import tieline.model.account.Aspect;
import tieline.model.account.Phrase;
import tieline.model.account.Totals;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;
import tieline.model.dataset.Statement;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// What a line's pill says: the shown amount, share or count, with `≠` where it is disputed; of
/// many ties how many, and what they come to. The same line always says the same, so that it is
/// worked out once for all pictures. Belongs to one thread.
final class PillText {
  /// The font's size in pixels.
  static final double SIZE = 11.5;

  /// That of the second line, and of roles.
  static final double SMALL = 10;

  /// Of more commitments than this the pairs that may overlap are too many to look at for a pill.
  private static final int MOST_ADDED = 500;

  private final Account account;
  private final Map<List<String>, Said> known = new HashMap<>();

  /// @param text the amount or the like; empty for a line without a pill
  /// @param role of the party at a hub; empty for other ties
  /// @param details role at a hub, state, dates, and on how many sources it rests; empty for many
  ///   ties
  record Said(String text, String role, String details) {}

  PillText(Account account) {
    this.account = account;
  }

  Said of(TieMark mark) {
    return known.computeIfAbsent(
        mark.ties().stream().map(Tie::id).toList(),
        ids ->
            mark.isBundle()
                ? new Said(bundle(mark.ties()), "", "")
                : new Said(of(mark.tie()), role(mark.tie()), details(mark.tie())));
  }

  private static String of(Tie tie) {
    if (tie.to() instanceof Vertex.Site || tie.ghost()) {
      return "";
    }
    var measure = tie.measure();
    var mark = tie.isDisputed() ? " ≠" : "";
    if (measure == null) {
      return tie.role() != null || tie.commitment().kind() == CommitmentKind.LICENCE
          ? mark.strip()
          : "no amount" + mark;
    }
    var says = measure.shown().says();
    return switch (says) {
      case Statement.Amount a -> Phrase.of(a.money()) + mark;
      case Statement.Share s -> Phrase.of(s.percent(), " %") + mark;
      case Statement.Quantity q -> Phrase.of(q.range(), " " + q.unit()) + mark;
      default -> mark.strip();
    };
  }

  /// The count, and the least and the most that they come to: never one silent sum.
  private String bundle(List<Tie> ties) {
    var said = ties.stream().filter(tie -> !tie.ghost()).toList();
    var ids = said.stream().map(tie -> tie.commitment().id()).distinct().toList();
    if (ids.size() < 2) {
      return ids.isEmpty() ? "" : of(said.getFirst());
    }
    var mark = said.stream().anyMatch(Tie::isDisputed) ? " ≠" : "";
    if (ids.size() > MOST_ADDED) {
      return ids.size() + " ties" + mark;
    }
    var totals = Totals.of(account, ids);
    if (totals.parts().isEmpty()) {
      return ids.size() + " ties" + mark;
    }
    var qualifier =
        totals.open()
            ? Qualifier.AT_LEAST
            : totals.parts().size() < ids.size() ? Qualifier.AT_LEAST : Qualifier.EXACTLY;
    var range = new Range(totals.lower(), totals.upper().max(totals.lower()), qualifier);
    return ids.size() + " ties · " + Phrase.of(new Money(range, totals.currency().code())) + mark;
  }

  private static String role(Tie tie) {
    var role = tie.role();
    return role == null || tie.ghost() ? "" : role.spoken();
  }

  private String details(Tie tie) {
    if (tie.ghost()) {
      return "";
    }
    var parts = new ArrayList<String>();
    if (!role(tie).isEmpty()) {
      parts.add(role(tie));
    }
    var state = tie.state();
    if (state != null) {
      parts.add(state.spoken());
    }
    var dates = dates(tie);
    if (!dates.isEmpty()) {
      parts.add(dates);
    }
    int sources = tie.sources().size();
    parts.add(sources == 1 ? "1 source" : sources + " sources");
    return String.join(" · ", parts);
  }

  private String dates(Tie tie) {
    Function<Aspect, String> said =
        aspect ->
            account
                .shown(tie.commitment().id(), aspect)
                .map(says -> Phrase.of(says, account.index()))
                .orElse("");
    var begin = said.apply(Aspect.STARTS);
    var end = said.apply(Aspect.ENDS);
    if (begin.isEmpty() && end.isEmpty()) {
      return said.apply(Aspect.DATE);
    }
    return List.of(begin, end).stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" – "));
  }
}
