package tieline.model.dataset;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads the saved places of vertices: `"layout": { "openai": { "x": 12.5, "y": -40 } }`.
final class LayoutReader {
  private LayoutReader() {}

  static Map<String, Spot> read(Fields header) {
    var layout = new LinkedHashMap<String, Spot>();
    var spots = header.fields("layout");
    if (spots == null) {
      return layout;
    }
    for (var id : spots.names()) {
      var spot = spots.fields(id);
      if (spot == null) {
        continue;
      }
      var x = spot.optionalDouble("x");
      var y = spot.optionalDouble("y");
      if (!spot.has("x") || !spot.has("y")) {
        spot.miss("a place needs two numbers", "{ \"x\": 12.5, \"y\": -40 }", "x", "y");
      } else if (x != null && y != null) {
        layout.put(id, new Spot(x, y));
      }
    }
    return layout;
  }
}
