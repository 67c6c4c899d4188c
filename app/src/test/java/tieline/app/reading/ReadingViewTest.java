package tieline.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.draw.Theme;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.assets.Assets;
import tieline.model.dataset.Statement;

@ExtendWith(ApplicationExtension.class)
class ReadingViewTest {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  private final Store store = new Store(ViewState.opening(new Sample().view(), Theme.LIGHT));
  private final List<URI> opened = new ArrayList<>();
  private ReadingView view;

  @Start
  void start(Stage stage) {
    view = new ReadingView(store, opened::add, Runnable::run, Runnable::run);
    var scene = new Scene(view, 420, 600);
    scene
        .getStylesheets()
        .setAll(Assets.url("light.css").toExternalForm(), Assets.url("app.css").toExternalForm());
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  private void select(FxRobot robot, String subject) {
    robot.interact(() -> store.update(s -> s.attending(a -> a.selecting(subject))));
  }

  private void pick(FxRobot robot, String claim) {
    robot.interact(() -> store.update(s -> s.attending(a -> a.picking(claim))));
  }

  private void show(FxRobot robot, View next) {
    robot.interact(() -> store.update(s -> s.with(next)));
  }

  private @Nullable String picked() {
    return store.state().attention().claim();
  }

  private List<Node> cards(FxRobot robot) {
    return List.copyOf(robot.from(view).lookup(".pressable.card").queryAll());
  }

  private List<Node> lit(FxRobot robot) {
    return cards(robot).stream().filter(n -> n.getPseudoClassStates().contains(PICKED)).toList();
  }

  private ScrollPane scroll() {
    return (ScrollPane) view.getChildren().getFirst();
  }

  private boolean isInSight(Node node) {
    var place = scroll().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    return place.getMinY() >= 0 && place.getMaxY() <= scroll().getHeight();
  }

  @Test
  void nothingSelectedShowsTheDataset(FxRobot robot) {
    assertThat(robot.lookup("Two firms").tryQuery()).isPresent();
    select(robot, "deal");
    assertThat(robot.lookup("Two firms").tryQuery()).isEmpty();
    assertThat(cards(robot)).hasSize(7);
  }

  @Test
  void clickingAValuePicksItsClaimAndItsCardComesIntoSight(FxRobot robot) {
    select(robot, "deal");
    robot.clickOn("$300 B");
    assertThat(picked()).isEqualTo("A-3");
    assertThat(lit(robot)).hasSize(1).allMatch(this::isInSight);
  }

  @Test
  void pickedOnceMoreAClaimIsLetGo(FxRobot robot) {
    select(robot, "deal");
    robot.interact(() -> cards(robot).getFirst().requestFocus());
    robot.push(KeyCode.ENTER);
    assertThat(picked()).isNotNull();
    robot.push(KeyCode.SPACE);
    assertThat(picked()).isNull();
    assertThat(lit(robot)).isEmpty();
  }

  @Test
  void aClaimPickedElsewhereScrollsToItsCard(FxRobot robot) {
    select(robot, "deal");
    assertThat(scroll().getVvalue()).isZero();
    pick(robot, "C-1");
    assertThat(lit(robot)).hasSize(1).allMatch(this::isInSight);
    assertThat(scroll().getVvalue()).isPositive();
  }

  @Test
  void anotherSelectionBeginsAtTheTopAndAnotherLensStaysInPlace(FxRobot robot) {
    select(robot, "deal");
    pick(robot, "C-1");
    var place = scroll().getVvalue();
    show(robot, new Sample().accordingTo("A", "C"));
    assertThat(scroll().getVvalue()).isGreaterThan(place / 2);
    select(robot, "acme");
    assertThat(scroll().getVvalue()).isZero();
  }

  @Test
  void ctrlCOnACardCopiesQuoteAndCitation(FxRobot robot) {
    select(robot, "deal");
    robot.interact(() -> cards(robot).getFirst().requestFocus());
    robot.push(KeyCode.SHORTCUT, KeyCode.C);
    var copied = new ArrayList<String>();
    robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
    assertThat(copied.getFirst()).contains("“$300 Billion”").contains("Title of A");
  }

  @Test
  void aNameInTheTitleLeadsToItsParty(FxRobot robot) {
    select(robot, "deal");
    robot.clickOn("Bolt");
    assertThat(store.state().attention().primary()).isEqualTo("bolt");
    robot.clickOn("Capacity deal");
    assertThat(store.state().attention().primary()).isEqualTo("deal");
  }

  @Test
  void aSideOfAConflictLeadsToItsClaim(FxRobot robot) {
    robot.clickOn("In force, or withdrawn?").clickOn("status withdrawn");
    assertThat(store.state().attention().primary()).isEqualTo("deal");
    assertThat(picked()).isEqualTo("B-1");
    assertThat(lit(robot)).hasSize(1).allMatch(this::isInSight);
  }

  @Test
  void theOtherPlacesOfAClaimAreShownOnDemand(FxRobot robot) {
    select(robot, "deal");
    pick(robot, "A-3");
    assertThat(robot.lookup("“300B”").tryQuery()).isEmpty();
    robot.clickOn("1 more place");
    assertThat(robot.lookup("“300B”").tryQuery()).isPresent();
  }

  @Test
  void aSourceWithAnAddressOpensOutside(FxRobot robot) {
    select(robot, "deal");
    pick(robot, "A-3");
    robot.clickOn("open source ↗");
    assertThat(opened).containsExactly(URI.create("https://example.org/a"));
  }

  @Test
  void ofTwoThousandClaimsTheLastIsReachedAndFewAreBuilt(FxRobot robot) {
    var sample = new Sample();
    for (int i = 0; i < 2000; i++) {
      sample.says("A-x" + i, "deal", new Statement.Description("Point " + i), "point " + i);
    }
    show(robot, sample.view());
    select(robot, "deal");
    assertThat(cards(robot)).hasSizeLessThan(100);
    pick(robot, "A-x1999");
    assertThat(cards(robot)).hasSizeLessThan(100);
    assertThat(lit(robot)).hasSize(1).allMatch(this::isInSight);
  }

  @Test
  void longAndRightToLeftNamesStayInsideThePane(FxRobot robot) {
    for (var name : List.of("x".repeat(1_000_000), "شركة القدرة " + "الكبيرة ".repeat(40))) {
      show(robot, new Sample().named(name));
      select(robot, "deal");
      select(robot, "acme");
      var content = scroll().getContent().getLayoutBounds();
      assertThat(content.getWidth()).isLessThanOrEqualTo(scroll().getViewportBounds().getWidth());
    }
  }

  @Test
  void aNameShowsNoControlsAndTurnsNothingRound(FxRobot robot) {
    show(robot, new Sample().named("Ac\tme\u0001 \u202Eltd"));
    select(robot, "acme");
    var texts =
        robot.lookup(node -> node instanceof Text).queryAllAs(Text.class).stream()
            .map(Text::getText)
            .toList();
    assertThat(texts).anyMatch(text -> text.contains("ltd"));
    assertThat(texts).noneMatch(text -> text.matches("(?s).*[\t\u0001\u202E].*"));
  }
}
