package tieline.app.state;

import java.util.ArrayList;
import java.util.List;
import tieline.model.dataset.Word;
import tieline.model.graph.Centrality;
import tieline.model.graph.Communities;
import tieline.model.graph.Network;

/// What the size and the colour of a vertex of the network stand for: its visual encoding.
public record Encoding(Size size, Tint tint) {
  /// What sources state: amounts and kinds.
  public static final Encoding STATED = new Encoding(Size.AMOUNT, Tint.KIND);

  /// What the area of a party's disc stands for.
  public enum Size implements Word {
    AMOUNT("amount"),
    COMMITMENTS("number of commitments"),
    BETWEENNESS("shortest ways through it");

    private final String meaning;

    Size(String meaning) {
      this.meaning = meaning;
    }

    /// How central the parties of a network are by it; [Centrality#NONE] for amounts, which need no
    /// computing. Takes up to a second for a large network, so run it off the FX thread.
    public Centrality of(Network network) {
      return switch (this) {
        case AMOUNT -> Centrality.NONE;
        case COMMITMENTS -> Centrality.commitments(network);
        case BETWEENNESS -> Centrality.betweenness(network);
      };
    }

    /// What a disc of twice the area has twice as much of.
    @Override
    public String spoken() {
      return meaning;
    }
  }

  /// What the colour of a party or hub stands for.
  public enum Tint implements Word {
    KIND,
    COMMUNITY;

    /// What groups it tells apart in a network; [Communities#NONE] for kinds. Run it off the FX
    /// thread.
    public Communities of(Network network) {
      return this == COMMUNITY ? Communities.of(network) : Communities.NONE;
    }
  }

  public Encoding with(Size next) {
    return new Encoding(next, tint);
  }

  public Encoding with(Tint next) {
    return new Encoding(size, next);
  }

  /// What of it no source states, in words; empty for none.
  public List<String> computed() {
    var computed = new ArrayList<String>();
    if (size != Size.AMOUNT) {
      computed.add("areas of discs (" + size.spoken() + ")");
    }
    if (tint == Tint.COMMUNITY) {
      computed.add("colours of discs and diamonds (communities)");
    }
    return computed;
  }
}
