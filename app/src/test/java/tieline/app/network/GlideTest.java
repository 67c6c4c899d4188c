package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import tieline.model.layout.Positions;

@ExtendWith(ApplicationExtension.class)
class GlideTest {
  private static final long START = 1_000_000_000;

  private final List<Double> seen = new ArrayList<>();
  private final AtomicInteger arrivals = new AtomicInteger();
  private final Glide glide =
      new Glide(at(0), at(100), between -> seen.add(between.x(0)), arrivals::incrementAndGet);

  private static Positions at(double x) {
    return Positions.of(new double[] {x}, new double[1]);
  }

  @Test
  void itIsOnItsWayAfterATenthOfASecondAndThereAfterFourTenths() {
    glide.handle(START);
    glide.handle(START + 100_000_000);
    assertThat(seen).hasSize(2).isSorted().first().isEqualTo(0.0);
    assertThat(seen.getLast()).isBetween(1.0, 99.0);
    assertThat(arrivals).hasValue(0);
    glide.handle(START + 400_000_000);
    assertThat(arrivals).hasValue(1);
  }
}
