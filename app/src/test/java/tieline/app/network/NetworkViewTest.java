package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.draw.Zoom;

/// Where the real pane is looked at from.
@ExtendWith(ApplicationExtension.class)
class NetworkViewTest {
  private static final double WIDTH = OpenNetwork.WIDTH;
  private static final double HEIGHT = OpenNetwork.HEIGHT;

  private OpenNetwork pane;

  @Start
  void start(Stage stage) throws IOException {
    pane = new OpenNetwork(stage);
  }

  @Test
  void whatIsAllInViewStaysSoInAnotherSize(FxRobot robot) {
    robot.interact(pane.view::fit);
    var before = pane.zoom();
    robot.interact(() -> pane.view.setMaxWidth(WIDTH / 2));
    robot.interact(() -> {});
    assertThat(pane.zoom()).isNotEqualTo(before);
    assertThat(pane.marks().vertices()).allMatch(v -> v.x() > 0 && v.x() < WIDTH / 2);
  }

  @Test
  void whereAReaderHasMovedTheNetworkItStaysInAnotherSize(FxRobot robot) {
    robot.interact(pane.view::fit);
    robot.interact(() -> pane.view.zoomBy(1.5));
    var chosen = pane.zoom();
    robot.interact(() -> pane.view.setMaxWidth(WIDTH / 2));
    robot.interact(() -> {});
    assertThat(pane.view.getWidth()).isEqualTo(WIDTH / 2);
    assertThat(pane.zoom()).isEqualTo(chosen);
  }

  @Test
  void thePointUnderThePointerStaysThereHoweverOftenOneZooms() {
    var random = new Random(5);
    for (int i = 0; i < 100; i++) {
      double x = random.nextDouble() * WIDTH;
      double y = random.nextDouble() * HEIGHT;
      double worldX = pane.zoom().worldX(x);
      double worldY = pane.zoom().worldY(y);
      pane.hand.wheel(x, y, random.nextInt(-6, 7) * 40);
      assertThat(Math.hypot(pane.zoom().x(worldX) - x, pane.zoom().y(worldY) - y)).isLessThan(0.5);
    }
  }

  @Test
  void theWheelZoomsInUpwardsAndOutDownwards() {
    pane.hand.wheel(300, 300, 120);
    assertThat(pane.zoom().scale()).isCloseTo(Math.exp(0.5), within(1e-9));
    pane.hand.wheel(300, 300, -240);
    assertThat(pane.zoom().scale()).isCloseTo(Math.exp(-0.5), within(1e-9));
  }

  @Test
  void aPinchZoomsAtTheFingers() {
    pane.hand.pinch(300, 200, 1.5);
    assertThat(pane.zoom()).isEqualTo(Zoom.IDENTITY.at(300, 200, 1.5));
  }

  @Test
  void aSwipeToTheSidePansAndWhatRollsOnAfterItIsNotFollowed() {
    pane.hand.swipe(300, 300, 25, 0);
    assertThat(pane.zoom()).isEqualTo(Zoom.IDENTITY.panned(25, 0));
    pane.hand.rollOn(300, 300, 80, 80);
    assertThat(pane.zoom()).isEqualTo(Zoom.IDENTITY.panned(25, 0));
  }

  @Test
  void draggingTheGroundPans() {
    pane.hand.drag(60, 600, 160, 560);
    assertThat(pane.zoom()).isEqualTo(Zoom.IDENTITY.panned(100, -40));
    assertThat(pane.store.state().arrangement().pins()).isEmpty();
  }

  @Test
  void aDoubleClickOnTheGroundShowsEverything() {
    pane.hand.wheel(300, 300, 480);
    assertThat(pane.marks().vertices()).hasSizeLessThan(pane.opened.network().vertices().size());
    pane.hand.doubleClick(700, 550);
    assertThat(pane.marks().vertices()).hasSameSizeAs(pane.opened.network().vertices());
    assertThat(pane.marks().map()).isNull();
  }

  @Test
  void fittingTheSelectionBringsItIntoTheMiddleAndNearer(FxRobot robot) {
    pane.clickOn("left");
    pane.shiftClickOn("alone");
    robot.interact(pane.view::fitSelection);
    assertThat(pane.zoom().scale()).isGreaterThan(1.2);
    assertThat(pane.marks().vertices())
        .extracting(v -> v.vertex().id())
        .contains("left", "alone")
        .doesNotContain("right");
  }

  @Test
  void aClickOnTheSmallMapBringsThatPlaceIntoTheMiddle() {
    pane.hand.wheel(300, 300, 300);
    var map = Objects.requireNonNull(pane.marks().map());
    var place = pane.place("alone");
    pane.hand.click(map.zoom().x(place.x()), map.zoom().y(place.y()));
    assertThat(pane.zoom().x(place.x())).isCloseTo(WIDTH / 2, within(0.5));
    assertThat(pane.zoom().y(place.y())).isCloseTo(HEIGHT / 2, within(0.5));
    assertThat(pane.attention().selection()).isEmpty();
  }

  @Test
  void draggingOverTheSmallMapPansAndPinsNothing() {
    pane.hand.wheel(300, 300, 300);
    var box = Objects.requireNonNull(pane.marks().map()).box();
    pane.hand.drag(box.centreX(), box.centreY(), box.x() + 20, box.centreY());
    var map = Objects.requireNonNull(pane.marks().map());
    assertThat(pane.zoom().x(map.zoom().worldX(box.x() + 20))).isCloseTo(WIDTH / 2, within(0.5));
    assertThat(pane.store.state().arrangement().pins()).isEmpty();
  }
}
