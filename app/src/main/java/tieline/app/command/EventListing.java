package tieline.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Counts;
import tieline.model.account.Property;
import tieline.model.dataset.Event;
import tieline.model.dataset.Statement;
import tieline.model.time.When;

/// Events in the order of their dates, the undated last; or those of a period, by how sure it is
/// that they lie in it.
record EventListing(Question question) implements Listing {

  /// How an event lies to the period asked for.
  private enum Group {
    /// However its dates are read.
    CERTAINLY("Certainly within"),
    /// By at least one reading of its dates.
    POSSIBLY("Possibly within"),
    /// It begins before or ends after, and shares some of the time.
    PARTLY("Partly within"),
    OUTSIDE("Outside"),
    UNDATED("Undated");

    private final String heading;

    Group(String heading) {
      this.heading = heading;
    }
  }

  private List<Event> events() {
    return question
        .of(question.account().dataset().events())
        .sorted(Comparator.comparing(this::first, Comparator.nullsLast(When.CHRONOLOGICAL)))
        .toList();
  }

  /// The dates that sources in view give, whatever they date of the event.
  private Stream<When> dates(Event event) {
    return Stream.of(Property.DATE, Property.STARTS, Property.ENDS)
        .flatMap(question.account().entry(event.id())::of)
        .flatMap(finding -> finding.values().stream())
        .filter(value -> !value.denied())
        .flatMap(value ->
            switch (value.says()) {
              case Statement.Date d -> Stream.of(d.when());
              case Statement.Starts s -> Stream.of(s.when());
              case Statement.Ends e -> Stream.of(e.when());
              default -> Stream.empty();
            });
  }

  private @Nullable When first(Event event) {
    return dates(event).findFirst().orElse(null);
  }

  private Map<Group, List<Event>> grouped(When during) {
    var groups = new EnumMap<Group, List<Event>>(Group.class);
    for (var group : Group.values()) {
      groups.put(group, new ArrayList<>());
    }
    for (var event : events()) {
      groups.getOrDefault(group(event, during), new ArrayList<>()).add(event);
    }
    return groups;
  }

  private Group group(Event event, When during) {
    var dates = dates(event).toList();
    var period = during.extent();
    if (dates.isEmpty()) {
      return Group.UNDATED;
    }
    if (dates.stream().allMatch(when -> when.certainlyWithin(period))) {
      return Group.CERTAINLY;
    }
    if (dates.stream().anyMatch(when -> when.possiblyWithin(period))) {
      return Group.POSSIBLY;
    }
    var overlaps = dates.stream().anyMatch(when -> when.possiblyOverlaps(period));
    return overlaps ? Group.PARTLY : Group.OUTSIDE;
  }

  @Override
  public void print(PrintWriter out) {
    var columns = new Columns();
    var evidence = new Evidence(question.account());
    var during = question.during();
    if (during == null) {
      var events = events();
      columns.title(Counts.of(events.size(), "event"));
      events.forEach(event -> evidence.print(columns, event));
    } else {
      var groups = grouped(during);
      groups.remove(Group.OUTSIDE);
      var undated = groups.remove(Group.UNDATED);
      groups.forEach((group, events) -> {
        columns.title(
            group.heading + " " + during.spelled() + ": " + Counts.of(events.size(), "event"));
        events.forEach(event -> evidence.print(columns, event));
        columns.title("");
      });
      columns.title(Counts.of(undated == null ? 0 : undated.size(), "event") + " without a date");
    }
    columns.print(out);
  }

  @Override
  public void write(JsonOutput json) {
    var evidence = new Evidence(question.account());
    var during = question.during();
    if (during == null) {
      json.objects("events", events(), event -> evidence.write(json, event));
      return;
    }
    grouped(during)
        .forEach((group, events) -> {
          if (group != Group.OUTSIDE) {
            var name = group.name().toLowerCase(Locale.ROOT);
            json.objects(name, events, event -> evidence.write(json, event));
          }
        });
  }
}
