package tieline.app.draw;

import java.util.Locale;

/// The two looks.
public enum Theme {
  LIGHT,
  DARK;

  public String styleSheet() {
    return word() + ".css";
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
