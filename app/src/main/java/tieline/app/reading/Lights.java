package tieline.app.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Outlines what belongs to the picked claim.
final class Lights {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  private final List<Lamp> lamps = new ArrayList<>();
  private @Nullable String picked;

  /// A node that lights for some claims.
  private record Lamp(Node node, List<String> claims) {
    void show(@Nullable String claim) {
      node.pseudoClassStateChanged(PICKED, claim != null && claims.contains(claim));
    }
  }

  Lights(@Nullable String picked) {
    this.picked = picked;
  }

  /// From now on, a node is lit while one of the claims is picked.
  <N extends Node> N light(N node, List<String> claims) {
    var lamp = new Lamp(node, claims);
    lamps.add(lamp);
    lamp.show(picked);
    return node;
  }

  void show(@Nullable String claim) {
    picked = claim;
    lamps.forEach(lamp -> lamp.show(claim));
  }
}
