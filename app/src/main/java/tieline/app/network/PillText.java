package tieline.app.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tieline.app.network.Marks.TieMark;
import tieline.model.account.Account;
import tieline.model.account.Aspect;
import tieline.model.account.Finding;
import tieline.model.account.Phrase;
import tieline.model.account.Property;
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

  /// What can be disputed of a tie, what tells most of it first.
  private static final List<Property> CONTESTED =
      List.of(
          Property.STATUS,
          Property.PARTICIPANT,
          Property.AMOUNT,
          Property.SHARE,
          Property.QUANTITY,
          Property.TERM,
          Property.DATE,
          Property.STARTS,
          Property.ENDS);

  private final Account account;
  private final Map<List<String>, Said> known = new HashMap<>();

  /// @param texts the amount or the like, the fullest first and then shorter ones for where there
  ///   is less room; empty for a line without a pill
  /// @param role of the party at a hub; empty for other ties
  /// @param details role at a hub, state, dates, and on how many sources it rests; empty for many
  ///   ties
  record Said(List<String> texts, String role, String details) {}

  PillText(Account account) {
    this.account = account;
  }

  Said of(TieMark mark) {
    return known.computeIfAbsent(
        mark.ties().stream().map(Tie::id).toList(),
        ids ->
            mark.isBundle()
                ? new Said(bundle(mark.ties()), "", "")
                : new Said(ofOne(mark.tie()), role(mark.tie()), details(mark.tie())));
  }

  /// Of a loop also that nobody says who the other party is.
  private static List<String> ofOne(Tie tie) {
    var texts = of(tie);
    return tie.from().equals(tie.to()) && !texts.isEmpty()
        ? Stream.concat(Stream.of(texts.getFirst() + " · with ?"), texts.stream()).toList()
        : texts;
  }

  private static List<String> of(Tie tie) {
    if (tie.to() instanceof Vertex.Site || tie.ghost()) {
      return List.of();
    }
    var measure = tie.measure();
    if (measure == null) {
      boolean bare = tie.role() != null || tie.commitment().kind() == CommitmentKind.LICENCE;
      return tie.isDisputed()
          ? List.of(contested(tie), "≠")
          : bare ? List.of() : List.of("no amount");
    }
    var amount = amounts(measure);
    return !tie.isDisputed()
        ? List.of(amount)
        : measure.isDisputed()
            ? List.of(amount + " ≠")
            : List.of(amount + " · " + contested(tie), amount);
  }

  /// What is shown, and what other sources say in other currencies, with which it can neither agree
  /// nor disagree.
  private static String amounts(Finding measure) {
    var currencies = new HashSet<String>();
    return measure.values().stream()
        .filter(value -> !value.denied() && currencies.add(currency(value.says())))
        .map(value -> amount(value.says()))
        .collect(Collectors.joining(" · "));
  }

  private static String currency(Statement says) {
    return says instanceof Statement.Amount a ? a.money().currency() : "";
  }

  private static String amount(Statement says) {
    return switch (says) {
      case Statement.Amount a -> Phrase.of(a.money());
      case Statement.Share s -> Phrase.of(s.percent(), " %");
      case Statement.Quantity q -> Phrase.of(q.range(), " " + q.unit());
      default -> "";
    };
  }

  /// What is disputed of a tie besides the amount that it shows.
  private static String contested(Tie tie) {
    var disputed =
        tie.disputes().stream().map(f -> f.aspect().property()).collect(Collectors.toSet());
    return CONTESTED.stream().filter(disputed::contains).findFirst().map(PillText::word).orElse("")
        + "≠";
  }

  private static String word(Property property) {
    return switch (property) {
      case STATUS -> "state ";
      case PARTICIPANT -> "part ";
      case DATE, STARTS, ENDS -> "date ";
      default -> property.spoken() + " ";
    };
  }

  /// The count, and the least and the most that they come to: never one silent sum.
  private List<String> bundle(List<Tie> ties) {
    var said = ties.stream().filter(tie -> !tie.ghost()).toList();
    var ids = said.stream().map(tie -> tie.commitment().id()).distinct().toList();
    if (ids.size() < 2) {
      return ids.isEmpty() ? List.of() : of(said.getFirst());
    }
    var mark = said.stream().anyMatch(Tie::isDisputed) ? " ≠" : "";
    var count = ids.size() + " ties" + mark;
    var shortest = "× " + ids.size() + mark;
    if (ids.size() > MOST_ADDED) {
      return List.of(count, shortest);
    }
    var totals = Totals.of(account, ids);
    if (totals.parts().isEmpty()) {
      return List.of(count, shortest);
    }
    var qualifier =
        totals.open()
            ? Qualifier.AT_LEAST
            : totals.parts().size() < ids.size() ? Qualifier.AT_LEAST : Qualifier.EXACTLY;
    var range = new Range(totals.lower(), totals.upper().max(totals.lower()), qualifier);
    var total = Phrase.of(new Money(range, totals.currency().code()));
    return List.of(ids.size() + " ties · " + total + mark, count, shortest);
  }

  private static String role(Tie tie) {
    var role = tie.role();
    return role == null || tie.ghost() ? "" : role.spoken();
  }

  private String details(Tie tie) {
    if (tie.ghost() || tie.to() instanceof Vertex.Site) {
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
