package tieline.app.network;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Currency;
import tieline.model.dataset.Money;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// How large marks are: the width of a line stands for money, and so does the area of a vertex,
/// unless it is to stand for something else. All in pixels at zoom 1.
public final class Sizes {
  static final double LEAST_RADIUS = 8;
  private static final double MOST_RADIUS = 36;
  private static final double LEAST_HUB_RADIUS = 9.6;
  private static final double SITE_RADIUS = 6.2;

  /// The width of a tie without an amount, so that it still shows.
  private static final double LEAST_WIDTH = 1.8;

  private static final double MOST_WIDTH = 9;

  /// Many ties in one line are no wider than this, or they would hide what is near.
  private static final double MOST_MERGED_WIDTH = 12;

  private static final double SPOKE_WIDTH = 1;

  private final Currency currency;
  private final ToDoubleFunction<Vertex> area;
  private final double mostArea;
  private final double mostMoney;

  private Sizes(
      Currency currency, ToDoubleFunction<Vertex> area, double mostArea, double mostMoney) {
    this.currency = currency;
    this.area = area;
    this.mostArea = mostArea;
    this.mostMoney = mostMoney;
  }

  /// The scale on which the largest amounts of a network have the largest marks.
  public static Sizes of(Network network) {
    return of(network, vertex -> network.volume(vertex).doubleValue());
  }

  /// @param area what the area of a vertex stands for, 0 or more
  static Sizes of(Network network, ToDoubleFunction<Vertex> area) {
    double most = 0;
    for (var vertex : network.vertices()) {
      most = Math.max(most, area.applyAsDouble(vertex));
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

  /// Whether it is a party, and no mark is larger.
  boolean isLargest(Vertex vertex) {
    return vertex instanceof Vertex.Actor a && mostArea > 0 && area.applyAsDouble(a) >= mostArea;
  }

  double radius(Vertex vertex) {
    return switch (vertex) {
      case Vertex.Actor actor -> radius(area.applyAsDouble(actor));
      case Vertex.Hub hub -> Math.max(LEAST_HUB_RADIUS, radius(area.applyAsDouble(hub)));
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
    return Math.max(LEAST_WIDTH, proportional(tie));
  }

  /// The width of a line that stands for many ties: their amounts together, which counts
  /// overlapping money as often as it is claimed.
  double width(List<Tie> ties) {
    double all = ties.stream().mapToDouble(this::proportional).sum();
    return Math.clamp(all, LEAST_WIDTH + 1, MOST_MERGED_WIDTH);
  }

  private double proportional(Tie tie) {
    return mostMoney == 0 ? 0 : value(currency, tie.money()) / mostMoney * MOST_WIDTH;
  }
}
