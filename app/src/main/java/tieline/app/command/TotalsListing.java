package tieline.app.command;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import tieline.model.account.Currency;
import tieline.model.account.Phrase;
import tieline.model.account.Totals;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;

/// What commitments add up to, with the reasons for what is left out, and each source's own total
/// beside it.
record TotalsListing(Question question) implements Listing {

  private Totals totals() {
    return Totals.of(question.account(), commitments().stream().map(Commitment::id).toList());
  }

  private List<Commitment> commitments() {
    return question.of(question.account().dataset().commitments()).toList();
  }

  /// The sums that sources make themselves.
  private List<Commitment> own() {
    return commitments().stream().filter(c -> c.kind() == CommitmentKind.TOTAL).toList();
  }

  private static String money(Totals totals, BigDecimal value) {
    if (totals.currency().equals(Currency.NONE)) {
      return "none";
    }
    return Phrase.of(new Money(Range.of(value, Qualifier.EXACTLY), totals.currency().code()));
  }

  private String name(String id) {
    return question.account().index().name(id);
  }

  @Override
  public void print(PrintWriter out) {
    var totals = totals();
    var figures = new Columns();
    figures.row("gross", money(totals, totals.gross()), "the shown amounts, as if none overlapped");
    figures.row("lower", money(totals, totals.lower()), "the least, counting overlaps once");
    figures.row(
        "upper",
        money(totals, totals.upper()),
        totals.open() ? "or more: a source gives a floor" : "the most, without certain repeats");
    figures.print(out);
    parts(totals).print(out);
    undisclosed(totals).print(out);
    exclusions(totals).print(out);
    unknown(totals).print(out);
    printOwn(out);
  }

  private Columns parts(Totals totals) {
    var columns = section("Counted", totals.parts().isEmpty());
    for (var part : totals.parts()) {
      var span =
          part.low().compareTo(part.high()) == 0
              ? ""
              : money(totals, part.low()) + " to " + money(totals, part.high());
      columns.row(
          "  " + part.commitment(), money(totals, part.shown()), name(part.commitment()), span);
    }
    return columns;
  }

  private Columns undisclosed(Totals totals) {
    var columns =
        section(
            "No amount" + totals.currency().spoken() + " is given", totals.undisclosed().isEmpty());
    totals.undisclosed().forEach(id -> columns.row("  " + id, name(id)));
    return columns;
  }

  private static Columns exclusions(Totals totals) {
    var columns = section("Left out", totals.exclusions().isEmpty());
    for (var left : totals.exclusions()) {
      columns.row(
          "  " + left.commitment(),
          "of " + left.bound().name().toLowerCase(Locale.ROOT),
          left.type().spoken() + " " + left.inFavourOf() + ": " + left.because());
    }
    return columns;
  }

  private static Columns unknown(Totals totals) {
    var columns = section("Overlap unknown, counted as none", totals.unknown().isEmpty());
    totals.unknown().forEach(pair -> columns.row("  " + pair.a(), "and", pair.b()));
    return columns;
  }

  private void printOwn(PrintWriter out) {
    var columns = section("Sources' own totals, not added", own().isEmpty());
    var evidence = new Evidence(question.account());
    own().forEach(total -> evidence.print(columns, total));
    columns.print(out);
  }

  private static Columns section(String heading, boolean isEmpty) {
    var columns = new Columns();
    if (!isEmpty) {
      columns.title("");
      columns.title(heading);
    }
    return columns;
  }

  @Override
  public void write(JsonOutput json) {
    var totals = totals();
    json.text(
        "currency", totals.currency().equals(Currency.NONE) ? null : totals.currency().code());
    json.number("gross", totals.gross());
    json.number("lower", totals.lower());
    json.number("upper", totals.upper());
    json.flag("open", totals.open());
    json.objects(
        "counted",
        totals.parts(),
        part -> {
          json.text("commitment", part.commitment());
          json.text("name", name(part.commitment()));
          json.number("low", part.low());
          json.number("shown", part.shown());
          json.number("high", part.high());
        });
    json.texts("undisclosed", totals.undisclosed());
    json.objects(
        "leftOut",
        totals.exclusions(),
        left -> {
          json.text("commitment", left.commitment());
          json.text("of", left.bound().name().toLowerCase(Locale.ROOT));
          json.text("inFavourOf", left.inFavourOf());
          json.text("type", left.type().word());
          json.text("because", left.because());
        });
    json.objects(
        "unknown",
        totals.unknown(),
        pair -> {
          json.text("a", pair.a());
          json.text("b", pair.b());
        });
    var evidence = new Evidence(question.account());
    json.objects("sourcesOwn", own(), total -> evidence.write(json, total));
  }
}
