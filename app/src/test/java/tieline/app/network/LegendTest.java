package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Palette;
import tieline.app.draw.SvgInk;
import tieline.app.draw.TextBoxes;
import tieline.app.draw.Theme;
import tieline.app.state.Encoding;
import tieline.model.account.Currency;
import tieline.model.graph.Centrality;
import tieline.model.graph.Communities;
import tieline.model.graph.Network;

/// What the legend explains, and what it leaves out where room is short.
class LegendTest {
  private static final Network SHIPPED = Sample.shipped().network();

  private static final Encoded SIZED =
      new Encoded(
          new Encoding(Encoding.Size.COMMITMENTS, Encoding.Tint.KIND),
          Encoding.Size.COMMITMENTS.of(SHIPPED),
          Communities.NONE,
          Currency.NONE);

  private static String said(LegendPlan plan) {
    var ink = new SvgInk(400, 800, "legend");
    new Legend(Palette.of(Theme.LIGHT), Sample.TYPE, plan).paint(ink);
    return ink.document();
  }

  private static LegendPlan plan(Network network, Encoded encoded, double height) {
    return Objects.requireNonNull(LegendPlan.of(Kinds.of(network), encoded, 1000, height, 0));
  }

  @Test
  void itExplainsTheKindsThatThereAreAndNoOthers() {
    var said = said(plan(SHIPPED, Encoded.STATED, 700));
    assertThat(said)
        .contains(">Compute contract<", ">Equity<", ">Joint venture<", ">Supply<", ">Rights<")
        .contains(">company<", ">investor<", ">group<", ">joint deal<", ">place<")
        .contains(">stated<", ">disputed ≠<", ">indirect<", ">not in view<")
        .contains(">ended<", ">not yet firm<", ">width and area = amount<")
        .doesNotContain(">person<", ">public body<");
    var pair = said(plan(Sample.pair(2).network(), Encoded.STATED, 700));
    assertThat(pair).contains(">Compute contract<").doesNotContain(">Equity<", ">company<");
  }

  @Test
  void inALowPictureItLeavesTheShapesOutAndInAVeryLowOneItIsNotThere() {
    assertThat(said(plan(SHIPPED, Encoded.STATED, 280)))
        .contains(">Equity<", ">ended<")
        .doesNotContain(">investor<");
    assertThat(LegendPlan.of(Kinds.of(SHIPPED), Encoded.STATED, 1000, 200, 0)).isNull();
    assertThat(LegendPlan.of(Kinds.of(SHIPPED), Encoded.STATED, 500, 700, 0)).isNull();
  }

  @Test
  void asAPictureOfItsOwnItSaysAll() {
    var communities = Communities.of(SHIPPED);
    var whole = LegendPlan.whole(Kinds.of(SHIPPED), tinted(communities));
    var ink = new SvgInk(whole.box().width(), whole.box().height(), "legend");
    new Legend(Palette.of(Theme.LIGHT), Sample.TYPE, whole).paintAlone(ink);
    assertThat(ink.document())
        .contains(">Compute contract<", ">disputed ≠<", ">not yet firm<", ">investor<", ">place<")
        .contains(communities.all().stream().map(c -> ">" + c.number() + "<").toList());
    check(whole, whole.box().height() + 1);
    assertThat(whole.isWhole()).isTrue();
    assertThat(plan(SHIPPED, Encoded.STATED, 700).isWhole()).isTrue();
    assertThat(plan(SHIPPED, Encoded.STATED, 280).isWhole()).isFalse();
  }

  @Test
  void itLeavesTheControlsBelowItTheirRoom() {
    var kinds = Kinds.of(SHIPPED);
    for (double controls = LegendPlan.MARGIN; controls < 500; controls += 10) {
      var plan = LegendPlan.of(kinds, Encoded.STATED, 1000, 600, controls);
      var above = LegendPlan.of(kinds, Encoded.STATED, 1000, 600 - controls, 0);
      if (plan != null) {
        assertThat(plan.box().bottom()).isLessThanOrEqualTo(600 - controls);
      }
      if (above != null) {
        assertThat(plan).as("above %.0f", controls).isNotNull();
      }
    }
    assertThat(LegendPlan.of(kinds, Encoded.STATED, 1000, 600, 500)).isNull();
  }

  private static Encoded tinted(Communities communities) {
    var tinted = Encoding.STATED.with(Encoding.Tint.COMMUNITY);
    return new Encoded(tinted, Centrality.NONE, communities, Currency.NONE);
  }

  @Test
  void whereThereAreNoCommunitiesItSaysSo() {
    assertThat(said(plan(SHIPPED, tinted(Communities.NONE), 700)))
        .contains(">COMMUNITY<", ">none<");
  }

  private static List<String> texts(LegendPlan plan) {
    return Pattern.compile(">([^<]*)</text>")
        .matcher(said(plan))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void eachCommunityIsNamedAfterItsChiefWithHowManyOthersItHas() {
    var communities = Communities.of(SHIPPED).all();
    var texts = texts(plan(SHIPPED, tinted(Communities.of(SHIPPED)), 700));
    assertThat(communities).hasSizeGreaterThan(2);
    for (var community : communities) {
      int at = texts.indexOf(Integer.toString(community.number()));
      var name = texts.get(at + 1).replace("…", "");
      assertThat(community.chief().name()).startsWith(name);
      assertThat(texts.get(at + 2)).isEqualTo("+ " + (community.members().size() - 1));
    }
  }

  @Test
  void communitiesThatThereIsNoRoomForAreCounted() {
    var communities = Communities.of(SHIPPED);
    int all = communities.all().size();
    var counts = new HashSet<Integer>();
    for (double height = 200; height < 700; height += 5) {
      var plan = LegendPlan.of(Kinds.of(SHIPPED), tinted(communities), 1000, height, 0);
      if (plan != null) {
        var texts = texts(plan);
        int told = (int) texts.stream().filter(text -> text.startsWith("+ ")).count();
        var more = (told == 0 ? "" : "and ") + (all - told) + " more";
        assertThat(texts.contains(more)).as("%d of %d", told, all).isEqualTo(told < all);
        counts.add(told);
      }
    }
    assertThat(counts).contains(0, 1, all);
  }

  @Test
  void whatIsComputedIsSaidToBe() {
    assertThat(said(plan(SHIPPED, Encoded.STATED, 700))).doesNotContain("omputed");
    assertThat(said(plan(SHIPPED, tinted(Communities.of(SHIPPED)), 700)))
        .contains(">Communities computed from ties<", ">in view; no source states them.<");
    assertThat(said(plan(SHIPPED, SIZED, 700)))
        .contains(">Areas computed from ties<", ">in view; no source states them.<")
        .contains(">area = number of commitments<");
  }

  @Test
  void anAreaThatIsAnEstimateIsSaidToBe() {
    var sampled = new Centrality(Map.of(), 100);
    var encoding = Encoding.STATED.with(Encoding.Size.BETWEENNESS);
    var encoded = new Encoded(encoding, sampled, Communities.NONE, Currency.NONE);
    assertThat(said(plan(SHIPPED, encoded, 700))).contains(">area ≈ shortest ways through it<");
  }

  @Test
  void whatItSaysStandsInsideOfItsFrame() {
    var encoding = new Encoding(Encoding.Size.BETWEENNESS, Encoding.Tint.COMMUNITY);
    var centrality = Encoding.Size.BETWEENNESS.of(SHIPPED);
    var computed = new Encoded(encoding, centrality, Communities.of(SHIPPED), Currency.NONE);
    for (var encoded : new Encoded[] {Encoded.STATED, computed, SIZED}) {
      for (double height = 200; height < 900; height += 7) {
        var plan = LegendPlan.of(Kinds.of(SHIPPED), encoded, 1000, height, 0);
        if (plan != null) {
          check(plan, height);
        }
      }
    }
    assertThat(centrality).isNotEqualTo(Centrality.NONE);
  }

  private static void check(LegendPlan plan, double height) {
    var texts = new TextBoxes(Sample.TYPE);
    new Legend(Palette.of(Theme.LIGHT), Sample.TYPE, plan).paint(texts);
    assertThat(plan.box().bottom()).isLessThan(height);
    assertThat(texts.boxes()).hasSizeGreaterThan(5).allMatch(plan.box()::encloses);
  }
}
