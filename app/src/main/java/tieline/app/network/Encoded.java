package tieline.app.network;

import java.util.ArrayList;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import tieline.app.state.Encoding;
import tieline.app.state.Encoding.Size;
import tieline.app.state.Encoding.Tint;
import tieline.model.account.Currency;
import tieline.model.graph.Centrality;
import tieline.model.graph.Communities;
import tieline.model.graph.Network;
import tieline.model.graph.Vertex;

/// What sizes and colours stand for, worked out for one network.
///
/// @param centrality what areas stand for; [Centrality#NONE] where they stand for amounts
/// @param communities what colours stand for; [Communities#NONE] where they stand for kinds
/// @param currency what amounts are drawn in
record Encoded(Encoding by, Centrality centrality, Communities communities, Currency currency) {
  /// What sources state, which needs no working out.
  static final Encoded STATED =
      new Encoded(Encoding.STATED, Centrality.NONE, Communities.NONE, Currency.NONE);

  /// More communities than colours that can be told apart share one.
  static final int HUES = 8;

  /// What the area of a vertex is in proportion to. Measures of how central one is are those of
  /// parties alone.
  static ToDoubleFunction<Vertex> area(Size size, Centrality centrality, Network network) {
    return size == Size.AMOUNT
        ? vertex -> network.volume(vertex).doubleValue()
        : vertex -> vertex instanceof Vertex.Actor ? centrality.of(vertex) : 0;
  }

  boolean isTinted() {
    return by.tint() == Tint.COMMUNITY;
  }

  /// The number of a vertex's community; 0 for none.
  int community(Vertex vertex) {
    return communities.of(vertex);
  }

  /// The role of a community's colour.
  ///
  /// @param community its number; 0 for none
  static String role(int community) {
    return community < 1 || community > HUES ? "muted" : "community-" + community;
  }

  /// What is computed of a vertex, such as `community 2 of 4`; empty for nothing.
  String spoken(Vertex vertex) {
    var parts = new ArrayList<String>();
    if (by.size() == Size.BETWEENNESS && vertex instanceof Vertex.Actor) {
      parts.add(
          String.format(
              Locale.ROOT,
              "on %s%.0f %% of the shortest ways between others",
              centrality.sampled() > 0 ? "about " : "",
              100 * centrality.of(vertex)));
    } else if (by.size() == Size.COMMITMENTS && vertex instanceof Vertex.Actor) {
      long count = Math.round(centrality.of(vertex));
      parts.add(count == 1 ? "1 commitment" : count + " commitments");
    }
    int community = community(vertex);
    if (community > 0) {
      parts.add("community " + community + " of " + communities.all().size());
    } else if (isTinted()) {
      parts.add("in no community");
    }
    return parts.isEmpty() ? "" : "computed: " + String.join(", ", parts);
  }
}
