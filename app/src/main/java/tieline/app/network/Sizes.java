package tieline.app.network;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Currency;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// How large marks are: the width of a line stands for money, and so does the area of a disc,
/// unless it is to stand for something else. All in pixels at zoom 1.
public final class Sizes {
  static final double LEAST_RADIUS = 8;
  private static final double MOST_RADIUS = 36;
  private static final double VENTURE_RADIUS = 21;
  private static final double HUB_RADIUS = 9.6;
  private static final double SITE_RADIUS = 6.2;

  /// The width of a tie without an amount, so that it still shows.
  private static final double LEAST_WIDTH = 1.8;

  private static final double MOST_WIDTH = 9;
  private static final double SPOKE_WIDTH = 1;

  private final Currency currency;
  private final ToDoubleFunction<Vertex.Actor> area;
  private final double mostArea;
  private final double mostMoney;

  private Sizes(
      Currency currency, ToDoubleFunction<Vertex.Actor> area, double mostArea, double mostMoney) {
    this.currency = currency;
    this.area = area;
    this.mostArea = mostArea;
    this.mostMoney = mostMoney;
  }

  /// The scale on which the largest amounts of a network have the largest marks.
  public static Sizes of(Network network) {
    return of(network, actor -> network.volume(actor).doubleValue());
  }

  /// @param area what the area of a disc stands for, 0 or more
  static Sizes of(Network network, ToDoubleFunction<Vertex.Actor> area) {
    double most = 0;
    for (var vertex : network.vertices()) {
      if (vertex instanceof Vertex.Actor actor) {
        most = Math.max(most, area.applyAsDouble(actor));
      }
    }
    double money = 0;
    for (var tie : network.ties()) {
      money = Math.max(money, value(network.currency(), tie.money()));
    }
    return new Sizes(network.currency(), area, most, money);
  }

  /// The most that an amount is said to be; 0 for none, or for one of another currency.
  private static double value(Currency currency, @Nullable Money money) {
    return money != null && currency.isOf(money) ? money.range().max().doubleValue() : 0;
  }

  /// Whether no party has a larger disc.
  boolean isLargest(Vertex vertex) {
    return vertex instanceof Vertex.Actor a && mostArea > 0 && area.applyAsDouble(a) >= mostArea;
  }

  double radius(Vertex vertex) {
    return switch (vertex) {
      case Vertex.Actor actor -> radius(area.applyAsDouble(actor));
      case Vertex.Hub hub ->
          hub.commitment().kind() == CommitmentKind.VENTURE ? VENTURE_RADIUS : HUB_RADIUS;
      case Vertex.Site site -> SITE_RADIUS;
    };
  }

  private double radius(double value) {
    double share = mostArea == 0 ? 0 : value / mostArea;
    double least = LEAST_RADIUS * LEAST_RADIUS;
    double most = MOST_RADIUS * MOST_RADIUS;
    return Math.sqrt(least + share * (most - least));
  }

  double width(Tie tie) {
    if (tie.to() instanceof Vertex.Site) {
      return SPOKE_WIDTH;
    }
    double share = mostMoney == 0 ? 0 : value(currency, tie.money()) / mostMoney;
    return Math.max(LEAST_WIDTH, share * MOST_WIDTH);
  }
}
