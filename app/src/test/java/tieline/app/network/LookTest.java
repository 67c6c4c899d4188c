package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tieline.app.draw.Palette;
import tieline.app.draw.SvgInk;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.state.Arrangement;
import tieline.app.state.Attention;
import tieline.app.state.Period;
import tieline.app.state.Playhead;
import tieline.app.state.ViewState;
import tieline.model.dataset.Spot;
import tieline.model.dataset.State;
import tieline.model.layout.Positions;
import tieline.model.time.When;

/// Each state of a mark has a look of its own without any colour.
class LookTest {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 320;
  private static final Positions ROW = Positions.of(new double[] {0, 240, 480}, new double[3]);

  /// As much lighter or darker as greys must be to be told apart: the contrast ratio of WCAG 2.1.
  private static final double TOLD_APART = 1.3;

  /// Three parties; the contract of the last two begins last.
  private static ViewState plain() {
    var view =
        new Sample()
            .party("a", "First")
            .party("b", "Second")
            .party("c", "Third")
            .contract("early", "a", "b", BigDecimal.valueOf(5_000_000_000L))
            .term("early", "2025-01", "2030")
            .contract("late", "b", "c", BigDecimal.valueOf(20_000_000_000L))
            .term("late", "2026-03", "2031")
            .view();
    return Sample.looking(view, Theme.LIGHT, new Zoom(1, 70, HEIGHT / 2));
  }

  /// What is drawn, without its texts and its colours.
  private static String shapes(ViewState state) {
    var ink = new SvgInk(WIDTH, HEIGHT, "look");
    Sample.painter(state, ROW, WIDTH, HEIGHT).paint(ink, WIDTH, HEIGHT);
    return ink.document()
        .lines()
        .filter(line -> !line.contains("<text"))
        .map(line -> line.replaceAll("#[0-9a-fA-F]{6}", "#"))
        .collect(Collectors.joining("\n"));
  }

  private static long more(ViewState state) {
    return shapes(state).lines().count() - shapes(plain()).lines().count();
  }

  @Test
  void selectionHoverPinsAndWhatChangedEachAddAShape() {
    double march = When.parse("2026-03").extent().start();
    assertThat(more(plain().with(Attention.NONE.selecting("c")))).as("ring").isEqualTo(2);
    assertThat(more(plain().with(Attention.NONE.hovering("c")))).as("hover").isEqualTo(1);
    assertThat(more(plain().with(Attention.NONE.selecting("late")))).as("halo").isEqualTo(1);
    assertThat(more(plain().with(Attention.NONE.hovering("late")))).as("halo").isEqualTo(1);
    var pinned = Arrangement.NONE.pinned(Map.of("c", new Spot(480, 0)));
    assertThat(more(plain().with(pinned))).as("pin").isEqualTo(2);
    var played = plain().with(Period.ALL.played(new Playhead(march, false)));
    assertThat(more(played)).as("rims of two parties and of their contract").isEqualTo(3);
  }

  @Test
  void eachIsToldFromTheOthersByShape() {
    var plain = plain();
    double march = When.parse("2026-03").extent().start();
    var looks =
        Stream.of(
                plain,
                plain.with(Attention.NONE.selecting("c")),
                plain.with(Attention.NONE.hovering("c")),
                plain.with(Attention.NONE.selecting("late")),
                plain.with(Attention.NONE.hovering("late")),
                plain.with(Arrangement.NONE.pinned(Map.of("c", new Spot(480, 0)))),
                plain.with(Period.ALL.played(new Playhead(march, false))))
            .map(LookTest::shapes)
            .toList();
    assertThat(looks).doesNotHaveDuplicates();
  }

  private static ViewState inState(State state) {
    var view =
        new Sample()
            .party("a", "First")
            .party("b", "Second")
            .party("c", "Third")
            .contract("deal", "a", "b", null)
            .state("deal", state)
            .view();
    return Sample.looking(view, Theme.LIGHT, new Zoom(1, 70, HEIGHT / 2));
  }

  @Test
  void aContractThatIsNotYetFirmAndOneThatIsOverEachBearASign() {
    var firm = shapes(inState(State.IN_FORCE));
    assertThat(shapes(inState(State.SIGNED))).isEqualTo(firm);
    var looks =
        Stream.of(State.ANNOUNCED, State.WITHDRAWN).map(LookTest::inState).map(LookTest::shapes);
    assertThat(Stream.concat(Stream.of(firm), looks)).doesNotHaveDuplicates();
    assertThat(shapes(inState(State.RUMOURED))).isEqualTo(shapes(inState(State.ANNOUNCED)));
    assertThat(shapes(inState(State.ENDED))).isEqualTo(shapes(inState(State.WITHDRAWN)));
  }

  @Test
  void whatIsOnlyDeniedIsNotDrawnAsIfItWereSaid() {
    var said = new Sample().party("a", "First").party("b", "Second");
    var view =
        said.contract("deal", "a", "b", null)
            .notState("deal", State.WITHDRAWN)
            .notAmount("deal", 7_000_000_000L)
            .view();
    var tie = view.network().ties().getFirst();
    assertThat(tie.state()).isNull();
    assertThat(tie.money()).isNull();
    var positions = Positions.of(new double[] {0, 400}, new double[2]);
    var marks =
        Sample.marks(
            Sample.looking(view, Theme.LIGHT, new Zoom(1, 70, HEIGHT / 2)),
            positions,
            WIDTH,
            HEIGHT);
    assertThat(marks.pills()).extracting(Marks.Pill::text).containsExactly("no amount");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotInViewIsOfAnotherGrey(Theme theme) {
    var palette = Palette.of(theme);
    for (var role :
        new String[] {"actor", "actor-main", "venture", "compute", "supply", "equity"}) {
      assertThat(contrast(palette.get(role), palette.get("ghost")))
          .as(role)
          .isGreaterThan(TOLD_APART);
    }
  }

  private static double contrast(int a, int b) {
    return Math.max(luminance(a), luminance(b)) / Math.min(luminance(a), luminance(b));
  }

  private static double luminance(int argb) {
    return 0.05 + 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
