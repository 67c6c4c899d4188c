package tieline.app.network;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Palette;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.state.Cameras;
import tieline.app.state.Document;
import tieline.app.state.Opening;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.account.Index;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Dataset;
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
import tieline.model.layout.Positions;
import tieline.model.time.When;

/// A network made for a test, party by party and contract by contract, of one source.
final class Sample {
  static final SkiaType TYPE = new SkiaType();

  private final List<Party> parties = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  /// The shipped dataset.
  static View shipped() {
    return View.of(Opening.of(null).document().orElseThrow());
  }

  Sample party(String id, String name) {
    parties.add(new Party(id, name, PartyKind.COMPANY));
    return says(id, new Statement.Description("somebody"));
  }

  /// A contract in which one party buys from another.
  ///
  /// @param value in dollars; null for none
  Sample contract(String id, String client, String provider, @Nullable BigDecimal value) {
    line(id, CommitmentKind.COMPUTE, client, provider);
    if (value != null) {
      var range = new Range(value, value, Qualifier.EXACTLY);
      says(id, new Statement.Amount(new Money(range, "USD"), null));
    }
    return this;
  }

  /// A commitment of some kind of one party to another, as yet without an amount.
  Sample line(String id, CommitmentKind kind, String client, String provider) {
    commitments.add(new Commitment(id, "Contract " + id, kind));
    return says(id, new Statement.Participant(client, Role.CLIENT))
        .says(id, new Statement.Participant(provider, Role.PROVIDER));
  }

  /// A venture of several parties, which is a vertex of its own.
  Sample venture(String id, String... parties) {
    commitments.add(new Commitment(id, "Venture " + id, CommitmentKind.VENTURE));
    for (var party : parties) {
      says(id, new Statement.Participant(party, Role.SPONSOR));
    }
    return this;
  }

  /// Says that a contract is about an amount between two bounds, in dollars.
  Sample amount(String id, long least, long most) {
    var range = new Range(Range.of(least).min(), Range.of(most).max(), Qualifier.EXACTLY);
    return says(id, new Statement.Amount(new Money(range, "USD"), null));
  }

  /// Says that a contract is about an amount of some currency.
  Sample amount(String id, long value, String currency) {
    return says(id, new Statement.Amount(new Money(Range.of(value), currency), null));
  }

  /// Says that one more party has a part in a contract.
  Sample partner(String id, String party) {
    return says(id, new Statement.Participant(party, Role.PARTNER));
  }

  /// Says that a contract will be about an amount, in dollars.
  Sample forecast(String id, long value) {
    var amount = new Statement.Amount(new Money(Range.of(value), "USD"), null);
    return claims(id, amount, Modality.FORECAST, false);
  }

  Sample state(String id, State state) {
    return says(id, new Statement.Status(state, null));
  }

  /// Gives a contract a state and a term.
  Sample term(String id, String begin, String end) {
    return state(id, State.IN_FORCE)
        .says(id, new Statement.Starts(When.parse(begin)))
        .says(id, new Statement.Ends(When.parse(end)));
  }

  /// Says that a contract runs for so many years.
  Sample years(String id, int years) {
    return says(id, new Statement.Term("P" + years + "Y", Period.ofYears(years)));
  }

  /// Denies that a party is the provider in a contract.
  Sample notPart(String id, String party) {
    return claims(id, new Statement.Participant(party, Role.PROVIDER), Modality.STATED, true);
  }

  /// Denies that a contract is in a state.
  Sample notState(String id, State state) {
    return claims(id, new Statement.Status(state, null), Modality.STATED, true);
  }

  /// Denies that a contract is about so many dollars.
  Sample notAmount(String id, long value) {
    var amount = new Statement.Amount(new Money(Range.of(value), "USD"), null);
    return claims(id, amount, Modality.STATED, true);
  }

  private Sample says(String about, Statement says) {
    return claims(about, says, Modality.STATED, false);
  }

  private Sample claims(String about, Statement says, Modality modality, boolean denies) {
    claims.add(
        new Claim(
            "S-" + claims.size(),
            about,
            "S",
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

  View view() {
    var source = new Source("S", "article", "Title", "Label", null, null, null, Extras.NONE);
    var dataset =
        new Dataset(
            Dataset.VERSION,
            "Made",
            "Made for a test.",
            List.of(source),
            parties,
            commitments,
            List.of(),
            claims,
            List.of(),
            List.of(),
            Map.of(),
            Extras.NONE);
    return View.of(new Document(null, Index.of(dataset), List.of(), false));
  }

  /// Two parties, 800 apart at zoom 1, with so many contracts of one to that many billions.
  static View pair(int contracts) {
    var sample = new Sample().party("a", "Left party").party("b", "Right party");
    for (int i = 1; i <= contracts; i++) {
      sample.contract("c" + i, "a", "b", BigDecimal.valueOf(i * 1_000_000_000L));
    }
    return sample.view();
  }

  /// A party with contracts with so many others.
  static View star(int others) {
    var sample = new Sample().party("hub", "Hub");
    for (int i = 0; i < others; i++) {
      sample.party("p" + i, "Party " + i).contract("c" + i, "hub", "p" + i, null);
    }
    return sample.view();
  }

  static final Positions PAIRED = Positions.of(new double[] {0, 800}, new double[] {0, 0});

  static ViewState looking(View view, Theme theme, @Nullable Zoom zoom) {
    return ViewState.opening(view, theme).with(Cameras.UNSET.with(zoom));
  }

  static NetworkPainter painter(ViewState state, Positions positions, double w, double h) {
    var scene = NetworkScene.of(state, positions, w, h);
    return new NetworkPainter(scene, Palette.of(state.theme()), TYPE);
  }

  static Marks marks(ViewState state, Positions positions, double w, double h) {
    return painter(state, positions, w, h).marks(w, h);
  }

  /// All numbers that are drawn with.
  static Stream<Double> numbers(Marks marks) {
    var vertices = marks.vertices().stream().flatMap(v -> Stream.of(v.x(), v.y(), v.radius()));
    var ties =
        marks.ties().stream()
            .flatMap(t -> {
              var c = t.curve();
              return Stream.of(
                  c.x0(),
                  c.y0(),
                  c.x1(),
                  c.y1(),
                  c.x2(),
                  c.y2(),
                  c.x3(),
                  c.y3(),
                  t.width(),
                  t.opacity());
            });
    var boxes =
        Stream.concat(
                marks.labels().stream().map(Marks.Label::box),
                marks.pills().stream().map(Marks.Pill::box))
            .flatMap(b -> Stream.of(b.x(), b.y(), b.width(), b.height()));
    return Stream.of(vertices, ties, boxes).flatMap(numbers -> numbers);
  }
}
