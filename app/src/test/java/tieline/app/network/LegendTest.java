package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Palette;
import tieline.app.draw.SvgInk;
import tieline.app.draw.Theme;
import tieline.app.state.Encoding;
import tieline.model.account.Currency;
import tieline.model.graph.Centrality;
import tieline.model.graph.Communities;
import tieline.model.graph.Network;

/// What the legend explains, and what it leaves out where room is short.
class LegendTest {
  private static final Network SHIPPED = Sample.shipped().network();

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
        .contains(">company<", ">investor<", ">group<", ">venture or deal of several<", ">place<")
        .contains(">stated<", ">disputed ≠<", ">indirect<", ">not in view<")
        .contains(">ended<", ">not yet firm<", ">width and party area = amount<")
        .doesNotContain(">person<", ">public body<");
    var pair = said(plan(Sample.pair(2).network(), Encoded.STATED, 700));
    assertThat(pair).contains(">Compute contract<").doesNotContain(">Equity<", ">company<");
  }

  @Test
  void inALowPictureItLeavesTheShapesOutAndInAVeryLowOneItIsNotThere() {
    assertThat(said(plan(SHIPPED, Encoded.STATED, 320)))
        .contains(">Equity<", ">ended<")
        .doesNotContain(">investor<");
    assertThat(LegendPlan.of(Kinds.of(SHIPPED), Encoded.STATED, 1000, 200, 0)).isNull();
    assertThat(LegendPlan.of(Kinds.of(SHIPPED), Encoded.STATED, 500, 700, 0)).isNull();
  }

  @Test
  void whereThereAreNoCommunitiesItSaysSo() {
    var tinted = Encoding.STATED.with(Encoding.Tint.COMMUNITY);
    var none = new Encoded(tinted, Centrality.NONE, Communities.NONE, Currency.NONE);
    assertThat(said(plan(SHIPPED, none, 700))).contains(">COMMUNITY<", ">none<");
  }

  @Test
  void whatItSaysStandsInsideOfItsFrame() {
    var encoding = new Encoding(Encoding.Size.BETWEENNESS, Encoding.Tint.COMMUNITY);
    var centrality = Encoding.Size.BETWEENNESS.of(SHIPPED);
    var computed = new Encoded(encoding, centrality, Communities.of(SHIPPED), Currency.NONE);
    var sized =
        new Encoded(
            new Encoding(Encoding.Size.COMMITMENTS, Encoding.Tint.KIND),
            Encoding.Size.COMMITMENTS.of(SHIPPED),
            Communities.NONE,
            Currency.NONE);
    for (var encoded : new Encoded[] {Encoded.STATED, computed, sized}) {
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
