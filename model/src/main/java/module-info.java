import org.jspecify.annotations.NullMarked;

/// What Tieline knows and derives: the dataset of claims, the account seen through a lens, the
/// graph, the chronicle and the layout. Nothing here knows of a screen.
@NullMarked
module tieline.model {
  requires static transitive org.jspecify;
  requires transitive org.jgrapht.core;
  requires tools.jackson.core;

  exports tieline.model.account;
  exports tieline.model.check;
  exports tieline.model.dataset;
  exports tieline.model.graph;
  exports tieline.model.json;
  exports tieline.model.layout;
  exports tieline.model.time;
}
