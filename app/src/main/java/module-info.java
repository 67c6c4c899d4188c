import org.jspecify.annotations.NullMarked;

/// The desktop program and its command line.
@NullMarked
module tieline.app {
  requires static org.jspecify;
  requires tieline.assets;
  requires tieline.model;
  requires java.desktop;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires info.picocli;
  requires skiko.awt;
  requires kotlin.stdlib;
  requires tools.jackson.core;
  requires com.formdev.flatlaf.fonts.inter;

  opens tieline.app.command to
      info.picocli;
}
