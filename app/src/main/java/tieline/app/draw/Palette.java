package tieline.app.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tieline.assets.Assets;

/// The colours of a theme by role, read from the same style sheet that colours the controls, so
/// that each colour exists once. A role `ink` is the variable `-tl-ink` of `light.css` or
/// `dark.css`.
public final class Palette {
  private static final Pattern ROLE =
      Pattern.compile("-tl-([a-z0-9-]+):\\s*#([0-9a-fA-F]{6})([0-9a-fA-F]{2})?\\s*;");

  private static final Map<Theme, Palette> ALL =
      Map.of(Theme.LIGHT, read(Theme.LIGHT), Theme.DARK, read(Theme.DARK));

  private final Map<String, Integer> colours;

  private Palette(Map<String, Integer> colours) {
    this.colours = Map.copyOf(colours);
  }

  /// The palette of a theme.
  public static Palette of(Theme theme) {
    return Objects.requireNonNull(ALL.get(theme));
  }

  private static Palette read(Theme theme) {
    try (InputStream in = Assets.url(theme.styleSheet()).openStream()) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Palette parse(String css) {
    var colours = new HashMap<String, Integer>();
    var found = ROLE.matcher(css);
    while (found.find()) {
      int rgb = Integer.parseInt(found.group(2), 16);
      int alpha = found.group(3) == null ? 0xff : Integer.parseInt(found.group(3), 16);
      colours.put(found.group(1), alpha << 24 | rgb);
    }
    return new Palette(colours);
  }

  /// The colour of a role as 0xAARRGGBB.
  ///
  /// @throws IllegalArgumentException for a role that the style sheet does not have
  public int get(String role) {
    var colour = colours.get(role);
    if (colour == null) {
      throw new IllegalArgumentException("no colour has the role " + role);
    }
    return colour;
  }

  public Map<String, Integer> roles() {
    return colours;
  }

  /// A colour with its opacity multiplied.
  ///
  /// @param opacity 0 to 1
  public static int faded(int argb, double opacity) {
    int alpha = (int) Math.round((argb >>> 24) * Math.clamp(opacity, 0.0, 1.0));
    return alpha << 24 | (argb & 0xffffff);
  }

  /// A colour between two, in sRGB.
  ///
  /// @param t 0 for the first, 1 for the second
  public static int mixed(int a, int b, double t) {
    int mixed = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      double channel = (a >>> shift & 0xff) * (1 - t) + (b >>> shift & 0xff) * t;
      mixed |= (int) Math.round(channel) << shift;
    }
    return mixed;
  }

  /// What is seen of a colour that lies over an opaque one.
  public static int over(int ground, int argb) {
    return mixed(ground, argb | 0xff000000, (argb >>> 24) / 255.0);
  }
}
