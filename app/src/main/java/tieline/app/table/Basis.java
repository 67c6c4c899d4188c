package tieline.app.table;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Arrangement;
import tieline.app.state.Attention.Focus;
import tieline.app.state.Period;
import tieline.app.state.View;
import tieline.model.account.Account;
import tieline.model.account.Finding;
import tieline.model.account.Property;
import tieline.model.account.Support;
import tieline.model.account.Value;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Role;
import tieline.model.dataset.Source;
import tieline.model.dataset.Statement;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// What all rows of a view are made from, looked up once.
///
/// @param outside ids of the subjects outside of the time window
/// @param unfocused ids of the subjects outside of the focused neighbourhood
/// @param rank the place of each source in the dataset
/// @param ties by commitment, its ties in the network, those to places aside
record Basis(
    View view,
    Set<String> outside,
    Set<String> unfocused,
    Set<String> hidden,
    Map<String, Integer> rank,
    Map<String, List<Tie>> ties,
    Computed computed) {
  static final String UNSAID = "not said by the sources in view";
  static final String NOT_SAID = "not said";
  static final String NEVER_SAID = "said by no source";

  static Basis of(
      View view, Period period, Arrangement arrangement, @Nullable Focus focus, Computed computed) {
    var seen = period.seen();
    return new Basis(
        view,
        seen == null ? Set.of() : view.chronicle().outside(seen),
        focus == null ? Set.of() : unfocused(view.network(), focus),
        arrangement.hidden(),
        rank(view.account().dataset().sources()),
        view.network().ties().stream()
            .filter(tie -> !(tie.to() instanceof Vertex.Site))
            .collect(Collectors.groupingBy(tie -> tie.commitment().id())),
        computed);
  }

  /// The parties and commitments of the network that a focus leaves without a mark.
  private static Set<String> unfocused(Network network, Focus focus) {
    var within = network.neighbourhood(focus.vertex(), focus.degrees());
    var subjects = new HashSet<String>();
    network.vertices().stream()
        .filter(vertex -> !within.contains(vertex.id()))
        .forEach(vertex -> subjects.add(vertex.subject()));
    network.ties().forEach(tie -> subjects.add(tie.commitment().id()));
    network.ties().stream()
        .filter(tie -> within.contains(tie.from().id()) && within.contains(tie.to().id()))
        .forEach(tie -> subjects.remove(tie.commitment().id()));
    return subjects;
  }

  private static Map<String, Integer> rank(List<Source> sources) {
    var rank = new HashMap<String, Integer>();
    sources.forEach(source -> rank.put(source.id(), rank.size()));
    return rank;
  }

  /// What a party takes part in.
  List<Account.Entry> parts(String party) {
    return view.account().withPartOf(party);
  }

  Account.Entry entry(String subject) {
    return view.account().entry(subject);
  }

  String name(String subject) {
    return view.account().index().name(subject);
  }

  /// Ids of the sources behind some findings, in the order of the dataset.
  Collection<String> sources(Collection<Finding> findings) {
    var ids = new TreeSet<String>(comparingInt((String id) -> place(id)).thenComparing(id -> id));
    findings.forEach(finding -> ids.addAll(finding.sources()));
    return ids;
  }

  private int place(String source) {
    return rank.getOrDefault(source, rank.size());
  }

  /// How many sources, and which.
  static Cell told(Collection<String> ids) {
    var which = ids.isEmpty() ? "none" : ids.size() + " · " + String.join(" ", ids);
    return Cell.figure(which, ids.size());
  }

  /// What is disputed, most disputes first when sorted downwards.
  static Cell disputed(List<String> what) {
    var words = what.stream().distinct().toList();
    return words.isEmpty()
        ? Cell.absent("")
        : Cell.figure("≠ " + String.join(", ", words), words.size());
  }

  /// What is disputed of a commitment or an event.
  Cell disputed(Account.Entry entry) {
    return disputed(
        entry.findings().values().stream()
            .filter(Finding::isDisputed)
            .map(this::question)
            .toList());
  }

  private String question(Finding finding) {
    return finding.aspect().property() == Property.PARTICIPANT
        ? "part of " + name(finding.aspect().key())
        : finding.aspect().property().spoken();
  }

  /// The parties of a commitment or an event, each with the roles that it is given.
  Stream<String> participants(Account.Entry entry) {
    return participants(entry, role -> true);
  }

  /// The parties on one side of a commitment, each with the roles that put it there: who is given
  /// roles on both sides stands on both.
  Stream<String> participants(Account.Entry entry, Role.Side side) {
    return participants(entry, role -> role.side() == side);
  }

  private Stream<String> participants(Account.Entry entry, Predicate<Role> wanted) {
    return entry
        .of(Property.PARTICIPANT)
        .filter(part -> !part.shown().denied() && roles(part).anyMatch(wanted))
        .map(part ->
            name(part.aspect().key())
                + roles(part)
                    .filter(wanted)
                    .map(Role::spoken)
                    .collect(Collectors.joining(", ", " (", ")")));
  }

  private static Stream<Role> roles(Finding part) {
    return part.values().stream()
        .filter(value -> !value.denied())
        .map(Value::says)
        .flatMap(
            says -> says instanceof Statement.Participant p ? Stream.of(p.role()) : Stream.empty());
  }

  /// Why the picture shows something faintly or not at all, though sources in view speak of it.
  List<String> reasons(String subject) {
    var reasons = new ArrayList<String>();
    if (outside.contains(subject)) {
      reasons.add("outside of the time window");
    }
    if (unfocused.contains(subject)) {
      reasons.add("outside of the focus");
    }
    if (hidden.contains(subject)) {
      reasons.add("hidden");
    }
    return reasons;
  }

  /// How well something is supported: `single source, reported`.
  static String words(Support support, Modality modality) {
    var words =
        switch (support) {
          case UNSUPPORTED -> UNSAID;
          case SINGLE -> "single source";
          case CORROBORATED -> "corroborated";
          case DISPUTED -> "disputed";
        };
    return modality == Modality.STATED ? words : words + ", " + modality.spoken();
  }

  /// Some words in one cell; none are not said.
  static Cell join(Stream<String> texts, String separator) {
    var text = texts.collect(Collectors.joining(separator));
    return text.isEmpty() ? Cell.absent(NOT_SAID) : Cell.words(text);
  }
}
