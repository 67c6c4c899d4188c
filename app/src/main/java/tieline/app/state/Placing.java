package tieline.app.state;

import org.jspecify.annotations.Nullable;
import tieline.model.layout.Positions;

/// Where a reader put the vertices when they last moved. Two are equal by their number, for
/// positions are too many to be compared whenever anything changes.
///
/// @param number how many moves led here
/// @param positions in the order of the network's vertices; null where the layout itself found them
public record Placing(int number, @Nullable Positions positions) {
  /// As they were when the document was opened.
  public static final Placing OPENED = new Placing(0, null);

  /// The same, brought up to date before the next move, which is thus undone to the very places.
  Placing found(Positions now) {
    return new Placing(number, now);
  }

  /// @param next where the vertices go; null where the layout finds that
  Placing moved(@Nullable Positions next) {
    return new Placing(number + 1, next);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Placing placing && placing.number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }
}
