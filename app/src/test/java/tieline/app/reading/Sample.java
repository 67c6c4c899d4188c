package tieline.app.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Document;
import tieline.app.state.View;
import tieline.model.account.Index;
import tieline.model.account.Lens;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Conflict;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Difference;
import tieline.model.dataset.Event;
import tieline.model.dataset.EventKind;
import tieline.model.dataset.Excerpt;
import tieline.model.dataset.Extras;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Money;
import tieline.model.dataset.Party;
import tieline.model.dataset.PartyKind;
import tieline.model.dataset.Rank;
import tieline.model.dataset.Relation;
import tieline.model.dataset.RelationType;
import tieline.model.dataset.Role;
import tieline.model.dataset.Source;
import tieline.model.dataset.State;
import tieline.model.dataset.Statement;
import tieline.model.time.When;

/// A dataset of two firms: Acme buys capacity of Bolt, says A; it does not any more, says B; and C
/// passes on a rumour.
final class Sample {
  private final List<Claim> claims = new ArrayList<>();

  Sample() {
    says("A-1", "deal", new Statement.Participant("acme", Role.CLIENT), "Acme buys");
    says("A-2", "deal", new Statement.Participant("bolt", Role.PROVIDER), "from Bolt");
    says("A-3", "deal", new Statement.Amount(Money.usd(300_000_000_000L)), "$300 Billion", "300B");
    says("A-4", "deal", new Statement.Status(State.IN_FORCE, null), "is in force");
    says("B-1", "deal", new Statement.Status(State.WITHDRAWN, null), "was withdrawn");
    add("B-2", "deal", Modality.STATED, true, new Statement.Status(State.AMENDED, null), "as is");
    add("C-1", "deal", Modality.REPORTED, false, new Statement.Description("Secret."), "they say");
  }

  void says(String id, String about, Statement says, String... quotes) {
    add(id, about, Modality.STATED, false, says, quotes);
  }

  private void add(
      String id,
      String about,
      Modality modality,
      boolean denies,
      Statement says,
      String... quotes) {
    claims.add(
        new Claim(
            id,
            about,
            id.substring(0, id.indexOf('-')),
            modality,
            denies,
            says,
            Arrays.stream(quotes).map(q -> new Excerpt(q, 7, 7 + q.length())).toList(),
            "Note of " + id + ".",
            Rank.NORMAL,
            null,
            Extras.NONE));
  }

  View view() {
    return View.of(new Document(null, Index.of(dataset("Acme")), List.of(), false));
  }

  View accordingTo(String... sources) {
    var document = new Document(null, Index.of(dataset("Acme")), List.of(), false);
    return View.of(document, Lens.all(document.index().dataset()).accordingTo(Set.of(sources)));
  }

  /// The same with another name for Acme.
  View named(String acme) {
    return View.of(new Document(null, Index.of(dataset(acme)), List.of(), false));
  }

  private Dataset dataset(String acme) {
    return new Dataset(
        Dataset.VERSION,
        "Two firms",
        "What three texts say.",
        sources(),
        List.of(
            new Party("acme", acme, PartyKind.COMPANY),
            new Party("bolt", "Bolt", PartyKind.COMPANY)),
        List.of(
            new Commitment("deal", "Capacity deal", CommitmentKind.COMPUTE),
            new Commitment("older", "Older deal", CommitmentKind.SUPPLY)),
        List.of(new Event("fair", "Fair", EventKind.ANNOUNCEMENT)),
        claims,
        List.of(
            new Relation(
                "R-1",
                "deal",
                RelationType.PART_OF,
                "older",
                "Same goods.",
                List.of(),
                Extras.NONE)),
        List.of(
            new Conflict(
                "alive",
                "In force, or withdrawn?",
                Difference.STATUS,
                1,
                List.of(List.of("A-4"), List.of("B-1")),
                "Nobody dates it.",
                Extras.NONE)),
        Map.of(),
        Extras.NONE);
  }

  private static List<Source> sources() {
    var web = new Extras(Map.of("URL", "https://example.org/a", "author", "Doe"));
    return Stream.of(
            source("A", "Field report", When.parse("2025-11"), web),
            source("B", "Column", null, Extras.NONE),
            source("C", "Gossip", null, new Extras(Map.of("URL", "file:///etc/passwd"))))
        .toList();
  }

  private static Source source(String id, String label, @Nullable When issued, Extras extras) {
    return new Source(id, "article", "Title of " + id, label, issued, null, null, extras);
  }
}
