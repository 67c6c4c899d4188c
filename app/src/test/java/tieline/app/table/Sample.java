package tieline.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Arrangement;
import tieline.app.state.Attention.Focus;
import tieline.app.state.Document;
import tieline.app.state.Encoding;
import tieline.app.state.Period;
import tieline.app.state.View;
import tieline.model.account.Index;
import tieline.model.account.Lens;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Event;
import tieline.model.dataset.EventKind;
import tieline.model.dataset.Extras;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Money;
import tieline.model.dataset.Party;
import tieline.model.dataset.PartyKind;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;
import tieline.model.dataset.Rank;
import tieline.model.dataset.Role;
import tieline.model.dataset.Source;
import tieline.model.dataset.State;
import tieline.model.dataset.Statement;
import tieline.model.time.TimeSpan;
import tieline.model.time.When;

/// Three firms and what sources A, B and C say of them: Acme buys from Bolt, in force or withdrawn;
/// Bolt has a part in a fund; Énergie is spoken of at a fair only.
final class Sample {
  private final List<Claim> claims = new ArrayList<>();
  private final List<Party> parties = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private String acme = "Acme";

  Sample() {
    parties.add(new Party("bolt", "Bolt", PartyKind.INVESTOR));
    parties.add(new Party("energie", "Énergie", PartyKind.GROUP, List.of("Strom AG"), Extras.NONE));
    parties.add(new Party("nobody", "Nobody", PartyKind.PERSON));
    commitments.add(new Commitment("deal", "Capacity deal", CommitmentKind.COMPUTE));
    commitments.add(new Commitment("fund", "Bolt fund", CommitmentKind.SUPPLY));
    commitments.add(new Commitment("silent", "Silent deal", CommitmentKind.SUPPLY));
    says("A", "deal", new Statement.Participant("acme", Role.CLIENT));
    says("A", "deal", new Statement.Participant("bolt", Role.PROVIDER));
    says("B", "deal", new Statement.Participant("bolt", Role.PROVIDER));
    says("A", "deal", amount(300, 300, Qualifier.EXACTLY, null));
    says("A", "deal", new Statement.Status(State.IN_FORCE, null));
    says("B", "deal", new Statement.Status(State.WITHDRAWN, null));
    says("A", "deal", new Statement.Starts(When.parse("2025-09")));
    says("A", "deal", new Statement.Ends(When.parse("2030")));
    says("C", "fund", new Statement.Participant("bolt", Role.INVESTOR));
    says("C", "fund", new Statement.Participant("acme", Role.RECIPIENT));
    says("C", "fund", amount(20, 50, Qualifier.OVER, null));
    says("A", "fair", new Statement.Participant("energie", Role.SPEAKER));
    says("A", "fair", new Statement.Date(When.parse("2024")));
    says("B", "rumour", new Statement.Description("Somebody sells."));
  }

  static Statement amount(long min, long max, Qualifier qualifier, @Nullable String by) {
    var billion = 1_000_000_000L;
    var range = new Range(Range.of(min * billion).min(), Range.of(max * billion).max(), qualifier);
    return new Statement.Amount(new Money(range, "USD"), by);
  }

  Sample says(String source, String about, Statement says) {
    return says(source, about, says, Modality.STATED, false);
  }

  Sample says(String source, String about, Statement says, Modality modality, boolean denies) {
    var id = source + "-" + claims.size();
    claims.add(
        new Claim(
            id,
            about,
            source,
            modality,
            denies,
            says,
            List.of(),
            null,
            Rank.NORMAL,
            null,
            Extras.NONE));
    return this;
  }

  Sample named(String name) {
    acme = name;
    return this;
  }

  /// With so many commitments more, each between Acme and Bolt.
  Sample crowded(int more) {
    for (int i = 0; i < more; i++) {
      commitments.add(new Commitment("more" + i, "Deal " + i, CommitmentKind.SUPPLY));
      says("A", "more" + i, new Statement.Participant("acme", Role.CLIENT));
      says("A", "more" + i, new Statement.Participant("bolt", Role.PROVIDER));
    }
    return this;
  }

  View view(String... sources) {
    var all = new ArrayList<>(parties);
    all.addFirst(new Party("acme", acme, PartyKind.COMPANY));
    var dataset =
        new Dataset(
            Dataset.VERSION,
            "Three firms",
            "What three texts say.",
            IntStream.range(0, 3)
                .mapToObj(i -> "ABC".substring(i, i + 1))
                .map(Sample::source)
                .toList(),
            all,
            commitments,
            List.of(
                new Event("fair", "Fair", EventKind.ANNOUNCEMENT),
                new Event("rumour", "Rumour", EventKind.STATEMENT)),
            claims,
            List.of(),
            List.of(),
            Map.of(),
            Extras.NONE);
    var document = new Document(null, Index.of(dataset), List.of(), false);
    var lens = Lens.all(dataset);
    return View.of(document, sources.length == 0 ? lens : lens.accordingTo(Set.of(sources)));
  }

  private static Source source(String id) {
    return new Source(
        id, "article", "Title of " + id, "Label of " + id, null, null, null, Extras.NONE);
  }

  Sheets sheets(String... sources) {
    return Sheets.of(view(sources), Period.ALL, Arrangement.NONE, null, Computed.NONE);
  }

  Sheets during(String edtf) {
    var extent = When.parse(edtf).extent();
    var period = Period.ALL.brushed(new TimeSpan(extent.start(), extent.end()));
    return Sheets.of(view(), period, Arrangement.NONE, null, Computed.NONE);
  }

  Sheets hiding(String subject) {
    return Sheets.of(
        view(), Period.ALL, Arrangement.NONE.hiding(Set.of(subject)), null, Computed.NONE);
  }

  Sheets encoded(Encoding by) {
    return Sheets.of(view(), Period.ALL, Arrangement.NONE.encoded(by), null, Computed.NONE);
  }

  Sheets focusing(String vertex) {
    return Sheets.of(view(), Period.ALL, Arrangement.NONE, new Focus(vertex, 1), Computed.NONE);
  }
}
