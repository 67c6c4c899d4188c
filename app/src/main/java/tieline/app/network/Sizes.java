package tieline.app.network;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// How large marks are: the area of a disc and the width of a line stand for money. All in pixels
/// at zoom 1.
public final class Sizes {
  static final double LEAST_RADIUS = 8;
  private static final double MOST_RADIUS = 36;
  private static final double VENTURE_RADIUS = 26;
  private static final double HUB_RADIUS = 12;
  private static final double SITE_RADIUS = 5.5;

  /// The width of a tie without an amount, so that it still shows.
  private static final double LEAST_WIDTH = 1.8;

  private static final double MOST_WIDTH = 9;
  private static final double SPOKE_WIDTH = 1;

  private final double mostVolume;
  private final double mostMoney;

  private Sizes(double mostVolume, double mostMoney) {
    this.mostVolume = mostVolume;
    this.mostMoney = mostMoney;
  }

  /// The scale on which the largest amounts of a network have the largest marks.
  public static Sizes of(Network network) {
    double volume = 0;
    for (var vertex : network.vertices()) {
      if (vertex instanceof Vertex.Actor actor) {
        volume = Math.max(volume, actor.volume().doubleValue());
      }
    }
    double money = 0;
    for (var tie : network.ties()) {
      money = Math.max(money, value(tie.money()));
    }
    return new Sizes(volume, money);
  }

  private static double value(@Nullable Money money) {
    return money == null ? 0 : money.range().max().doubleValue();
  }

  /// Whether no party carries more.
  boolean isLargest(Vertex vertex) {
    return vertex instanceof Vertex.Actor a
        && mostVolume > 0
        && a.volume().doubleValue() >= mostVolume;
  }

  double radius(Vertex vertex) {
    return switch (vertex) {
      case Vertex.Actor actor -> radius(actor.volume());
      case Vertex.Hub hub ->
          hub.commitment().kind() == CommitmentKind.VENTURE ? VENTURE_RADIUS : HUB_RADIUS;
      case Vertex.Site site -> SITE_RADIUS;
    };
  }

  private double radius(BigDecimal volume) {
    double share = mostVolume == 0 ? 0 : volume.doubleValue() / mostVolume;
    double least = LEAST_RADIUS * LEAST_RADIUS;
    double most = MOST_RADIUS * MOST_RADIUS;
    return Math.sqrt(least + share * (most - least));
  }

  double width(Tie tie) {
    if (tie.to() instanceof Vertex.Site) {
      return SPOKE_WIDTH;
    }
    double share = mostMoney == 0 ? 0 : value(tie.money()) / mostMoney;
    return Math.max(LEAST_WIDTH, share * MOST_WIDTH);
  }
}
