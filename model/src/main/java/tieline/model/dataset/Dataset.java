package tieline.model.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A curated dataset: sources, the subjects that they speak of, and what they say. The constructor
/// trusts its arguments; [DatasetReader] is where a file's references are checked.
///
/// @param version the format's version, 1
/// @param layout saved places by vertex id; empty where the network is laid out afresh
public record Dataset(
    int version,
    String title,
    String summary,
    List<Source> sources,
    List<Party> parties,
    List<Commitment> commitments,
    List<Event> events,
    List<Claim> claims,
    List<Relation> relations,
    List<Conflict> conflicts,
    Map<String, Spot> layout,
    Extras extras) {
  public static final int VERSION = 1;

  public Dataset {
    sources = List.copyOf(sources);
    parties = List.copyOf(parties);
    commitments = List.copyOf(commitments);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    conflicts = List.copyOf(conflicts);
    layout = Collections.unmodifiableMap(new LinkedHashMap<>(layout));
  }

  /// The same dataset with these places of vertices, by their ids.
  public Dataset placed(Map<String, Spot> places) {
    return new Dataset(
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
        places,
        extras);
  }
}
