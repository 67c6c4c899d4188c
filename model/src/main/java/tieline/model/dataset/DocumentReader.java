package tieline.model.dataset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.json.BrokenJson;
import tieline.model.json.Json;
import tieline.model.json.JsonStream;
import tieline.model.json.Place;

/// Reads one document: the lists entry by entry as they stream by, the few other properties at the
/// end.
final class DocumentReader {
  private final String file;
  private final Faults faults;
  private final Ids ids;
  private final Places places = new Places();
  private final Map<String, Json> others = new LinkedHashMap<>();

  /// Claims and conflicts as they come, for telling in the end which are left out.
  private final List<Read> read = new ArrayList<>();

  /// An entry that was read.
  ///
  /// @param id null where it cannot be kept
  /// @param from its first reference
  /// @param to the first reference after it
  private record Read(Section section, @Nullable String id, int from, int to) {}

  private final List<Source> sources = new ArrayList<>();
  private final List<Party> parties = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  DocumentReader(String file) {
    this.file = file;
    this.faults = new Faults(file);
    this.ids = new Ids(faults);
  }

  Reading read(InputStream in) {
    try (var stream = new JsonStream(in, faults)) {
      stream.readDocument((name, pointer) -> readMember(stream, name, pointer));
    } catch (BrokenJson e) {
      faults.error(e.place(), e.pointer(), e.message(), e.hint());
      return broken();
    }
    ids.check();
    return finish();
  }

  /// The answer to a file that cannot be opened.
  Reading refuse(String message, String hint) {
    faults.error(Place.START, "", message, hint);
    return broken();
  }

  private Reading broken() {
    var rest = dataset(Dataset.VERSION, "", "", Map.of(), Extras.NONE);
    return new Reading(file, rest, faults.problems(false), List.of(), places, false, false);
  }

  private Reading finish() {
    var header = new Fields(new Json.Members(Place.START, "", others), faults, ids);
    header.tolerate(Set.of("$schema"));
    // The lists are read, but their names are still what a misspelt one was meant to be.
    Stream.of(Section.values()).map(Section::key).forEach(header::optional);
    header.json().values().values().forEach(places::add);
    int version = version(header);
    var title = header.text("title");
    var summary = header.optionalText("summary");
    var layout = LayoutReader.read(header);
    var extras = header.extras();
    if (claims.isEmpty() && sources.isEmpty()) {
      faults.warning(header.json(), "the dataset is empty", "add sources, and what they claim");
    }
    boolean newer = version > Dataset.VERSION;
    var dataset =
        dataset(
            version, title == null ? "" : title, summary == null ? "" : summary, layout, extras);
    return new Reading(
        file, dataset, faults.problems(newer), omissions(dataset), places, true, newer);
  }

  private List<Omission> omissions(Dataset salvaged) {
    var kept = new HashSet<String>();
    salvaged.claims().forEach(claim -> kept.add(claim.id()));
    salvaged.conflicts().forEach(conflict -> kept.add(conflict.id()));
    return read.stream()
        .filter(entry -> entry.id == null || !kept.contains(entry.id))
        .map(entry -> new Omission(entry.section, ids.mentioned(entry.from, entry.to)))
        .toList();
  }

  private static int version(Fields header) {
    var hint = "this program writes \"tieline\": " + Dataset.VERSION;
    var version = header.integer("tieline", hint);
    if (version == null) {
      return Dataset.VERSION;
    }
    if (version < 1) {
      header.faults().error(header.json("tieline"), "there is no format version " + version, hint);
    }
    if (version > Dataset.VERSION) {
      header
          .faults()
          .warning(
              header.json("tieline"),
              "the file has the newer format version " + version + ", and opens read-only",
              "a newer Tieline reads all of it");
    }
    return version;
  }

  private void readMember(JsonStream stream, String name, String pointer) throws BrokenJson {
    for (var section : Section.values()) {
      if (section.key().equals(name)) {
        places.add(pointer, stream.place());
        var other = stream.readItems(pointer, entry -> readEntry(section, entry));
        if (other != null) {
          faults.error(other, "this is " + other.kind(), "it should be a list: [ … ]");
          ids.lose(section);
        }
        return;
      }
    }
    others.put(name, stream.readValue(pointer));
  }

  private void readEntry(Section section, Json entry) {
    places.add(entry);
    if (!(entry instanceof Json.Members members)) {
      var hint = section.one() + " is an object: { … }";
      faults.error(entry, "this is " + entry.kind(), hint);
      return;
    }
    if (members.values().get("id") instanceof Json.Text id) {
      places.add(section, id.value(), entry.pointer());
    }
    var fields = new Fields(members, faults, ids);
    switch (section) {
      case SOURCES -> keep(sources, SourceReader.read(fields));
      case PARTIES -> keep(parties, SubjectReader.party(fields));
      case COMMITMENTS -> keep(commitments, SubjectReader.commitment(fields));
      case EVENTS -> keep(events, SubjectReader.event(fields));
      case CLAIMS -> {
        int from = ids.count();
        var claim = ClaimReader.read(fields);
        read.add(new Read(section, claim == null ? null : claim.id(), from, ids.count()));
        keep(claims, claim);
      }
      case RELATIONS -> keep(relations, CurationReader.relation(fields));
      case CONFLICTS -> {
        int from = ids.count();
        var conflict = CurationReader.conflict(fields);
        read.add(new Read(section, conflict == null ? null : conflict.id(), from, ids.count()));
        keep(conflicts, conflict);
      }
    }
  }

  private static <T> void keep(List<T> entries, @Nullable T entry) {
    if (entry != null) {
      entries.add(entry);
    }
  }

  private Dataset dataset(
      int version, String title, String summary, Map<String, Spot> layout, Extras extras) {
    return Salvage.of(
        new Dataset(
            version,
            title,
            summary,
            sources,
            parties,
            commitments,
            events,
            claims,
            relations,
            conflicts,
            layout,
            extras));
  }
}
