package tieline.app.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ZoomTest {

  @Test
  void whatIsUnderThePointerStaysThereOverAHundredZooms() {
    var random = new Random(7);
    var zoom = new Zoom(1, 12, -5);
    for (int i = 0; i < 100; i++) {
      double x = random.nextDouble() * 1600;
      double y = random.nextDouble() * 1000;
      double worldX = zoom.worldX(x);
      double worldY = zoom.worldY(y);
      zoom = zoom.at(x, y, Math.exp(random.nextGaussian()));
      assertThat(zoom.x(worldX)).isCloseTo(x, within(1e-6));
      assertThat(zoom.y(worldY)).isCloseTo(y, within(1e-6));
    }
  }

  @Test
  void itStopsAtItsLimitsWithoutSliding() {
    var far = new Zoom(Zoom.LEAST, 3, 4).at(100, 100, 0.5);
    assertThat(far).isEqualTo(new Zoom(Zoom.LEAST, 3, 4));
    assertThat(Zoom.IDENTITY.at(0, 0, 1e9).scale()).isEqualTo(Zoom.MOST);
  }

  @Test
  void aPointComesIntoSightByTheShortestWay() {
    var screen = new Box(10, 20, 100, 80);
    var zoom = new Zoom(2, 0, 0);
    assertThat(zoom.showing(30, 30, screen)).isEqualTo(zoom);
    assertThat(zoom.showing(75, 0, screen)).isEqualTo(new Zoom(2, -40, 20));
  }

  @Test
  void fittingCentresTheWorldAndShowsAllOfIt() {
    var world = new Box(-50, 10, 400, 100);
    var screen = new Box(100, 0, 800, 600);
    var zoom = Zoom.fit(world, screen, 8);
    assertThat(zoom.scale()).isEqualTo(2);
    assertThat(zoom.x(world.centreX())).isEqualTo(screen.centreX());
    assertThat(zoom.y(world.centreY())).isEqualTo(screen.centreY());
  }

  @Test
  void aSingleVertexIsNotBlownUp() {
    assertThat(Zoom.fit(new Box(5, 5, 0, 0), new Box(0, 0, 100, 100), 1.5).scale()).isEqualTo(1.5);
  }
}
