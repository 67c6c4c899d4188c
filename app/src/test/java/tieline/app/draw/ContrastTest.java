package tieline.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tieline.assets.Assets;

/// Every text is at least 4.5 times as light or as dark as its ground: the contrast ratio of WCAG
/// 2.1, success criterion 1.4.3.
class ContrastTest {
  private static final double LEAST = 4.5;

  private static final Pattern RULE = Pattern.compile("\\{[^}]*\\}");
  private static final Pattern TEXT = Pattern.compile("-fx-text-fill: -tl-([a-z-]+)");
  private static final Pattern GROUND = Pattern.compile("-fx-background-color: -tl-([a-z-]+)");

  /// Roles of text, each with the grounds that it stands on.
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("ink", "paper", "card", "well", "gutter", "accent-soft", "quote"),
          List.of("muted", "paper", "card", "well", "gutter"),
          List.of("ghost-text", "paper", "gutter", "well"),
          List.of("accent", "paper", "card"),
          List.of("changed", "paper"),
          List.of("disputed", "paper", "card", "disputed-soft"),
          List.of("danger", "paper", "card", "danger-soft"),
          List.of("on-accent", "accent"),
          List.of("on-chip", "chip"),
          List.of("compute", "card"),
          List.of("equity", "card"),
          List.of("venture", "card"),
          List.of("supply", "card"),
          List.of("licence", "card"),
          List.of("total", "card"),
          // The number of a community is written on its colour.
          List.of("paper", "community-1", "community-2", "community-3", "community-4"),
          List.of("paper", "community-5", "community-6", "community-7", "community-8", "muted"));

  @ParameterizedTest
  @EnumSource
  void everyTextIsReadableOnItsGround(Theme theme) {
    var offenders = new ArrayList<String>();
    for (var pair : PAIRS) {
      for (var ground : pair.subList(1, pair.size())) {
        check(theme, pair.getFirst(), ground, offenders);
      }
    }
    assertThat(offenders).isEmpty();
  }

  /// A text of the controls stands on the ground that its own rule gives it, or else on paper and
  /// on cards.
  @ParameterizedTest
  @EnumSource
  void everyTextOfTheControlsIsReadableOnItsGround(Theme theme) throws IOException {
    var offenders = new ArrayList<String>();
    int texts = 0;
    for (var rule : RULE.matcher(controls()).results().map(MatchResult::group).toList()) {
      var text = TEXT.matcher(rule);
      if (text.find()) {
        texts++;
        var ground = GROUND.matcher(rule);
        var grounds = ground.find() ? List.of(ground.group(1)) : List.of("paper", "card");
        grounds.forEach(role -> check(theme, text.group(1), role, offenders));
      }
    }
    assertThat(texts).isGreaterThan(30);
    assertThat(offenders).isEmpty();
  }

  private static String controls() throws IOException {
    try (var in = Assets.url("app.css").openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void check(Theme theme, String text, String ground, List<String> offenders) {
    var palette = Palette.of(theme);
    double ratio = ratio(palette.get(text), palette.get(ground));
    if (ratio < LEAST) {
      offenders.add(String.format(Locale.ROOT, "%s on %s %.2f", text, ground, ratio));
    }
  }

  private static double ratio(int a, int b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
