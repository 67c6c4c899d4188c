import org.jspecify.annotations.NullMarked;

/// The desktop program and its command line.
@NullMarked
module tieline.app {
  requires static org.jspecify;
  requires tieline.assets;
  requires tieline.model;

  exports tieline.app;
}
