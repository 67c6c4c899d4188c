package tieline.model.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Conflict;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Difference;
import tieline.model.dataset.Event;
import tieline.model.dataset.Excerpt;
import tieline.model.dataset.Extras;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Money;
import tieline.model.dataset.Party;
import tieline.model.dataset.PartyKind;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;
import tieline.model.dataset.Rank;
import tieline.model.dataset.Relation;
import tieline.model.dataset.RelationType;
import tieline.model.dataset.Role;
import tieline.model.dataset.Source;
import tieline.model.dataset.Statement;

/// Small datasets in a few words, for tests.
public final class Claims {
  private final List<Party> parties = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  /// Nothing yet.
  public Claims() {}

  public Claims party(String id) {
    parties.add(new Party(id, id, PartyKind.COMPANY));
    return this;
  }

  public Claims commitment(String id, CommitmentKind kind) {
    commitments.add(new Commitment(id, id, kind));
    return this;
  }

  public Claims event(Event event) {
    events.add(event);
    return this;
  }

  /// The claim's id is its source and its number: A1, A2, B3, …
  public Claims says(String source, String about, Statement says) {
    return says(source, about, says, Modality.STATED, false);
  }

  public Claims denies(String source, String about, Statement says) {
    return says(source, about, says, Modality.STATED, true);
  }

  public Claims says(String source, String about, Statement says, Modality m, boolean denies) {
    claims.add(
        new Claim(
            source + (claims.size() + 1),
            about,
            source,
            m,
            denies,
            says,
            List.of(new Excerpt("…", 0, 1)),
            null,
            Rank.NORMAL,
            null,
            Extras.NONE));
    return this;
  }

  public Claims conflict(List<String> one, List<String> other) {
    conflicts.add(
        new Conflict(
            "x" + conflicts.size(),
            "Which?",
            Difference.VALUE,
            1,
            List.of(one, other),
            "They differ.",
            Extras.NONE));
    return this;
  }

  public Claims relation(String about, RelationType type, String to) {
    relations.add(
        new Relation("R" + relations.size(), about, type, to, "reason", List.of(), Extras.NONE));
    return this;
  }

  public Dataset dataset() {
    var sources =
        claims.stream()
            .map(Claim::source)
            .distinct()
            .sorted()
            .map(id -> new Source(id, "article", id, id, null, null, null, Extras.NONE))
            .toList();
    return new Dataset(
        1,
        "Test",
        "",
        sources,
        parties,
        commitments,
        events,
        claims,
        relations,
        conflicts,
        Map.of(),
        Extras.NONE);
  }

  public Account account() {
    var dataset = dataset();
    return Account.of(dataset, Lens.all(dataset));
  }

  public Account accordingTo(String... sources) {
    var dataset = dataset();
    return Account.of(dataset, Lens.all(dataset).accordingTo(java.util.Set.of(sources)));
  }

  public static Statement takesPart(String party, Role role) {
    return new Statement.Participant(party, role);
  }

  /// Billions of dollars.
  public static Statement billions(long value, Qualifier qualifier) {
    var range = Range.of(java.math.BigDecimal.valueOf(value * 1_000_000_000L), qualifier);
    return new Statement.Amount(new Money(range, "USD"));
  }

  public static Statement billions(long value) {
    return billions(value, Qualifier.EXACTLY);
  }
}
