package tieline.app.network;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Counts;
import tieline.app.draw.OneLine;
import tieline.app.network.NetworkPicker.Picked;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.account.Phrase;
import tieline.model.account.Support;
import tieline.model.dataset.State;
import tieline.model.dataset.Statement;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// The network in words, for screen readers and for who points at a mark.
final class NetworkSpeech {
  /// Of many ties so many are told.
  private static final int MOST = 8;

  private NetworkSpeech() {}

  /// What is pointed at or walked to, else what is selected, else how much there is.
  ///
  /// @param encoded what sizes and colours stand for in the picture
  static String of(ViewState state, Encoded encoded) {
    var network = state.view().network();
    var attention = state.attention();
    var at = attention.hover() == null ? attention.primary() : attention.hover();
    if (at != null) {
      var vertex = network.vertex(at);
      var ties = network.ties(at);
      if (vertex != null || !ties.isEmpty()) {
        var text =
            vertex == null ? lines(ties, state.view()) : computed(vertex, state.view(), encoded);
        return attention.isSelected(at) ? text + ", selected" : text;
      }
    }
    long parties = network.vertices().stream().filter(Vertex.Actor.class::isInstance).count();
    long hubs = network.vertices().stream().filter(Vertex.Hub.class::isInstance).count();
    return "Network of "
        + Counts.of(parties, "party", "parties")
        + ", "
        + Counts.of(hubs, "joint deal")
        + " and "
        + Counts.of(network.ties().size(), "tie");
  }

  /// With what is computed of it, which no source states.
  static String of(Picked on, View view, Encoded encoded) {
    return switch (on) {
      case Picked.OfVertex v -> computed(v.mark().vertex(), view, encoded);
      case Picked.OfTie t -> of(t, view);
    };
  }

  private static String computed(Vertex vertex, View view, Encoded encoded) {
    var computed = encoded.spoken(vertex);
    var text = vertex(vertex, view);
    return computed.isEmpty() ? text : text + ", " + computed;
  }

  static String of(Picked on, View view) {
    return switch (on) {
      case Picked.OfVertex v -> vertex(v.mark().vertex(), view);
      case Picked.OfTie t -> lines(t.mark().ties(), view);
    };
  }

  private static String vertex(Vertex vertex, View view) {
    var network = view.network();
    int ties = network.graph().edgesOf(vertex).size();
    var kind =
        switch (vertex) {
          case Vertex.Actor actor -> actor.party().kind().spoken();
          case Vertex.Hub hub -> hub(hub);
          case Vertex.Site site -> "site of " + OneLine.name(site.commitment().name());
        };
    var count = Counts.of(ties, "tie");
    return OneLine.name(vertex.name())
        + ", "
        + kind
        + ", "
        + (vertex.ghost() ? "not in view" : count);
  }

  /// Such as "venture, $500 B, announced, disputed".
  private static String hub(Vertex.Hub hub) {
    var money = hub.money();
    return hub.commitment().kind().spoken()
        + (money == null ? "" : ", " + Phrase.of(money))
        + state(", ", hub.state())
        + (hub.isDisputed() ? ", disputed" : "");
  }

  private static String lines(List<Tie> ties, View view) {
    var told = ties.stream().limit(MOST).map(t -> tie(t, view)).collect(Collectors.joining("\n"));
    return ties.size() > MOST ? told + "\nand " + (ties.size() - MOST) + " more" : told;
  }

  /// Such as "OpenAI to Oracle, $300 B, in force, disputed, 3 of 5 sources".
  static String tie(Tie tie, View view) {
    var joined = tie.directed() ? " to " : " and ";
    var from = OneLine.name(tie.from().name());
    boolean isLoop = tie.from().equals(tie.to());
    int heard = view.lens().sources().size();
    return Stream.of(
            isLoop
                ? from + " and a party that is not named"
                : from + joined + OneLine.name(tie.to().name()),
            OneLine.name(tie.commitment().name()),
            amount(tie),
            state("", tie.state()),
            tie.ghost() ? "not in view" : support(tie.support()),
            tie.ghost() ? "" : tie.sources().size() + " of " + Counts.of(heard, "source"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String amount(Tie tie) {
    var measure = tie.measure();
    return measure == null
        ? "no amount"
        : switch (measure.shown().says()) {
          case Statement.Amount a -> Phrase.of(a.money());
          case Statement.Share s -> Phrase.of(s.percent(), " %");
          case Statement.Quantity q -> Phrase.measure(q);
          default -> "";
        };
  }

  private static String state(String before, @Nullable State state) {
    return state == null ? "" : before + state.spoken();
  }

  private static String support(Support support) {
    return switch (support) {
      case SINGLE -> "single source";
      case CORROBORATED -> "corroborated";
      case DISPUTED -> "disputed";
      case UNSUPPORTED -> "unsupported";
    };
  }
}
