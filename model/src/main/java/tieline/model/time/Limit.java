package tieline.model.time;

/// One side of an interval.
sealed interface Limit permits Dated, Undated {
  Edge edge();
}
