package tieline.app.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Draws SVG 1.1 with text as text. Numbers have two decimals, so that a difference between two
/// pictures shows what moved and nothing else.
public final class SvgInk implements Ink {
  private final StringBuilder body = new StringBuilder();
  private final Map<String, String> definitions = new LinkedHashMap<>();
  private final Deque<Integer> depth = new ArrayDeque<>();
  private final double width;
  private final double height;
  private final String title;

  public SvgInk(double width, double height, String title) {
    this.width = width;
    this.height = height;
    this.title = title;
  }

  /// The whole document.
  public String document() {
    var head =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" role="img" \
        font-family="Inter, 'Helvetica Neue', Arial, sans-serif" \
        style="font-feature-settings: 'tnum'">
        <title>%s</title>
        """
            .formatted(n(width), n(height), n(width), n(height), escaped(OneLine.name(title)));
    var defs =
        definitions.isEmpty()
            ? ""
            : definitions.entrySet().stream()
                .map(e -> e.getKey().replace("@", e.getValue()) + "\n")
                .collect(Collectors.joining("", "<defs>\n", "</defs>\n"));
    return head + defs + body + "</svg>\n";
  }

  @Override
  public void fill(Outline shape, Fill fill) {
    indent().append("<path d=\"").append(d(shape)).append('"').append(paint(fill)).append("/>\n");
  }

  @Override
  public void stroke(Outline shape, Stroke stroke) {
    indent()
        .append("<path d=\"")
        .append(d(shape))
        .append("\" fill=\"none\"")
        .append(attributes(stroke))
        .append("/>\n");
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    indent()
        .append("<path d=\"M%s %sL%s %s\"".formatted(n(x1), n(y1), n(x2), n(y2)))
        .append(attributes(stroke))
        .append("/>\n");
  }

  @Override
  public void lines(double[] ends, Stroke stroke) {
    var pen = new Outline.Pen();
    for (int i = 0; i < ends.length; i += 4) {
      pen.move(ends[i], ends[i + 1]).to(ends[i + 2], ends[i + 3]);
    }
    stroke(pen.open(), stroke);
  }

  @Override
  public void disc(double x, double y, double radius, int argb) {
    indent()
        .append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"".formatted(n(x), n(y), n(radius)))
        .append(colour("fill", argb))
        .append("/>\n");
  }

  @Override
  public void text(String text, double x, double y, Lettering l) {
    indent().append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"".formatted(n(x), n(y), n(l.size())));
    if (l.weight() == Lettering.Weight.SEMIBOLD) {
      body.append(" font-weight=\"600\"");
    }
    if (l.anchor() != Lettering.Anchor.START) {
      body.append(" text-anchor=\"").append(l.anchor().name().toLowerCase(Locale.ROOT)).append('"');
    }
    body.append(colour("fill", l.argb()));
    if (l.halo() >>> 24 != 0) {
      body.append(colour("stroke", l.halo()))
          .append(" stroke-width=\"%s\" stroke-linejoin=\"round\"".formatted(n(haloWidth(l))))
          .append(" paint-order=\"stroke\"");
    }
    body.append('>').append(escaped(OneLine.of(text))).append("</text>\n");
  }

  /// Width of the outline that makes a halo, in pixels.
  static double haloWidth(Lettering lettering) {
    return Math.max(3, lettering.size() * 0.3);
  }

  @Override
  public void push(Layer layer) {
    indent().append("<g");
    var clip = layer.clip();
    if (clip != null) {
      var path = "<clipPath id=\"@\"><path d=\"" + d(Outline.rectangle(clip)) + "\"/></clipPath>";
      body.append(" clip-path=\"url(#").append(defined(path, "clip")).append(")\"");
    }
    if (layer.opacity() < 1) {
      body.append(" opacity=\"").append(n(layer.opacity())).append('"');
    }
    if (layer.crisp()) {
      body.append(" shape-rendering=\"crispEdges\"");
    }
    body.append('>');
    if (layer.name() != null) {
      body.append("<title>").append(escaped(OneLine.name(layer.name()))).append("</title>");
    }
    body.append('\n');
    depth.push(1);
  }

  @Override
  public void pop() {
    depth.pop();
    indent().append("</g>\n");
  }

  private StringBuilder indent() {
    return body.append("  ".repeat(depth.size()));
  }

  private String defined(String definition, String kind) {
    return definitions.computeIfAbsent(definition, d -> kind + definitions.size());
  }

  private String paint(Fill fill) {
    return switch (fill) {
      case Fill.Solid s -> colour("fill", s.argb());
      case Fill.Fade f -> {
        var gradient =
            "<linearGradient id=\"@\" gradientUnits=\"userSpaceOnUse\" x1=\"%s\" y1=\"0\" x2=\"%s\" y2=\"0\">"
                .formatted(n(f.x1()), n(f.x2()));
        var stops =
            "<stop offset=\"0\"%s/><stop offset=\"1\"%s/></linearGradient>"
                .formatted(stop(f.argb1()), stop(f.argb2()));
        yield " fill=\"url(#" + defined(gradient + stops, "fade") + ")\"";
      }
    };
  }

  private static String stop(int argb) {
    return colour("stop", argb).replace("stop=", "stop-color=");
  }

  private static String colour(String attribute, int argb) {
    var hex = " %s=\"#%06x\"".formatted(attribute, argb & 0xffffff);
    int alpha = argb >>> 24;
    return alpha == 0xff ? hex : hex + " " + attribute + "-opacity=\"" + n(alpha / 255.0) + "\"";
  }

  private static String attributes(Stroke s) {
    var text = colour("stroke", s.argb()) + " stroke-width=\"" + n(s.width()) + '"';
    if (!s.dash().isEmpty()) {
      text +=
          s.dash().stream()
              .map(SvgInk::n)
              .collect(Collectors.joining(" ", " stroke-dasharray=\"", "\""));
    }
    return s.round() ? text + " stroke-linecap=\"round\"" : text;
  }

  private static String d(Outline outline) {
    var d = new StringBuilder();
    outline.walk((segment, n, at) -> {
      d.append(
          switch (segment) {
            case MOVE -> "M";
            case LINE -> "L";
            case CUBIC -> "C";
            case CLOSE -> "Z";
          });
      for (int i = 0; i < segment.numbers; i++) {
        d.append(i == 0 ? "" : " ").append(n(n[at + i]));
      }
    });
    return d.toString();
  }

  private static String n(double value) {
    var short2 = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return short2.signum() == 0 ? "0" : short2.stripTrailingZeros().toPlainString();
  }

  /// Escapes markup and drops what XML 1.0 does not allow: half characters.
  private static String escaped(String text) {
    var safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> {
              boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
              if (!half) {
                safe.appendCodePoint(c);
              }
            }
          }
        });
    return safe.toString();
  }
}
