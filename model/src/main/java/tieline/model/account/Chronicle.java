package tieline.model.account;

import static java.util.Comparator.comparingLong;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.time.IntervalIndex;
import tieline.model.time.TimeSpan;
import tieline.model.time.When;

/// The account in time: its events and commitments with their dates, and those that nobody dates,
/// which have a place of their own and are never given a date. Immutable.
public final class Chronicle {
  private final Account account;
  private final List<ChronicleItem> items;
  private final List<ChronicleLane> lanes;
  private final List<ChronicleItem> dated;
  private final List<ChronicleItem> undated;
  private final IntervalIndex index;
  private final Map<String, ChronicleItem> byId = new LinkedHashMap<>();

  Chronicle(Account account, List<ChronicleItem> items, List<ChronicleLane> lanes) {
    this.account = account;
    this.items = List.copyOf(items);
    this.lanes = List.copyOf(lanes);
    this.dated = items.stream().filter(ChronicleItem::isDated).toList();
    this.undated = items.stream().filter(item -> !item.isDated()).toList();
    this.index = IntervalIndex.of(courses(dated).map(Course::possible).toList());
    items.forEach(item -> byId.putIfAbsent(item.id(), item));
  }

  private static Stream<Course> courses(List<ChronicleItem> items) {
    return items.stream().map(ChronicleItem::course).flatMap(Stream::ofNullable);
  }

  public static Chronicle of(Account account) {
    return new ChronicleBuilder(account).build();
  }

  /// Ids of subjects by how surely something of them lies in a span of time.
  ///
  /// @param certainly however their dates are read
  /// @param possibly by at least one reading, but not by every
  public record During(Set<String> certainly, Set<String> possibly) {
    public During {
      certainly = Set.copyOf(certainly);
      possibly = Set.copyOf(possibly);
    }
  }

  /// Commitments, then events, each in the order of the dataset.
  public List<ChronicleItem> items() {
    return items;
  }

  /// The items that somebody dates.
  public List<ChronicleItem> dated() {
    return dated;
  }

  /// The dated items in view in the order in which a reader steps through them: by the first second
  /// that their dates name, then by the last.
  public List<ChronicleItem> sequence() {
    return dated.stream()
        .filter(item -> !item.ghost())
        .sorted(
            comparingLong((ChronicleItem item) -> named(item).start())
                .thenComparingLong(item -> named(item).end()))
        .toList();
  }

  private static TimeSpan named(ChronicleItem item) {
    return Objects.requireNonNull(item.course()).named();
  }

  public List<ChronicleItem> undated() {
    return undated;
  }

  /// The lanes that have items, from top to bottom.
  public List<ChronicleLane> lanes() {
    return lanes;
  }

  /// The item of a subject; of one with a ghost at its date, the item in view. Null for none.
  public @Nullable ChronicleItem item(String subject) {
    return byId.get(subject);
  }

  /// From the first to the last second that a date of an item names; empty where none is dated.
  public Optional<TimeSpan> extent() {
    return courses(dated).map(Course::named).reduce(TimeSpan::union);
  }

  /// The dated items that may have a part in `span`, by their earliest begin.
  public List<ChronicleItem> intersecting(TimeSpan span) {
    return Arrays.stream(index.find(span)).mapToObj(dated::get).toList();
  }

  /// Which subjects in view are in a stretch of time. What nobody dates is in neither set.
  public During during(TimeSpan span) {
    var certainly = new LinkedHashSet<String>();
    var possibly = new LinkedHashSet<String>();
    for (var item : intersecting(span)) {
      var course = item.course();
      if (course != null && !item.ghost()) {
        (course.certainlyOverlaps(span) ? certainly : possibly).add(item.id());
      }
    }
    return new During(certainly, possibly);
  }

  /// Which subjects in view are during a date, from its earliest begin to its latest end.
  public During during(When when) {
    return during(when.extent());
  }

  /// Ids of the subjects in view that certainly lie outside of `span`: dated items none of which
  /// may be inside, and parties all of whose commitments are dated and outside. What nobody dates
  /// is never outside.
  public Set<String> outside(TimeSpan span) {
    var outside = new HashSet<String>();
    for (var item : dated) {
      var course = item.course();
      if (course != null && !course.possiblyOverlaps(span) && !item.ghost()) {
        outside.add(item.id());
      }
    }
    commitmentsByParty()
        .forEach((party, commitments) -> {
          if (outside.containsAll(commitments)) {
            outside.add(party);
          }
        });
    return Set.copyOf(outside);
  }

  private Map<String, Set<String>> commitmentsByParty() {
    var commitments = new LinkedHashMap<String, Set<String>>();
    for (var item : byId.values()) {
      if (item.subject() instanceof Commitment c
          && c.kind() != CommitmentKind.TOTAL
          && !item.ghost()) {
        account
            .entry(c.id())
            .of(Property.PARTICIPANT)
            .forEach(part ->
                commitments.computeIfAbsent(part.aspect().key(), k -> new HashSet<>()).add(c.id()));
      }
    }
    return commitments;
  }

  /// The dates in claims in view, one for each claim that bears one: from the first to the last
  /// second that it names.
  public List<TimeSpan> claimed() {
    return account.entries().stream()
        .flatMap(entry -> entry.findings().values().stream())
        .flatMap(Finding::claims)
        .map(claim -> Dating.whenOrNull(claim.says()))
        .flatMap(Stream::ofNullable)
        .map(when -> Course.dated(when).named())
        .toList();
  }
}
