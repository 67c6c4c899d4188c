import org.jspecify.annotations.NullMarked;

/// The shipped dataset, its schema and the look.
@NullMarked
module tieline.assets {
  requires static transitive org.jspecify;

  exports tieline.assets;
}
