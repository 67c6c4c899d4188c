package tieline.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import tieline.model.account.ChronicleItem;
import tieline.model.account.Property;

class StepTest {
  private final View view = View.of(Opening.of(null).document().orElseThrow());

  private static double start(ChronicleItem item) {
    return (double) Objects.requireNonNull(item.course()).named().start();
  }

  @Test
  void nothingHasChangedBeforeTheFirst() {
    double first =
        view.chronicle().sequence().stream().mapToDouble(StepTest::start).min().orElse(0);
    assertThat(Step.changed(view, first - 1)).isEmpty();
    assertThat(Step.changed(view, first)).isNotEmpty();
    assertThat(Step.changed(view, Double.NEGATIVE_INFINITY)).isEmpty();
  }

  @Test
  void atEachStepWhatBeginsThereHasChangedAndNothingThatBeganBefore() {
    for (var item : view.chronicle().sequence()) {
      var changed = Step.changed(view, start(item));
      assertThat(changed).contains(item.id());
      for (var other : view.chronicle().sequence()) {
        assertThat(changed.contains(other.id())).isEqualTo(start(other) == start(item));
      }
    }
  }

  @Test
  void whoTakesPartChangesToo() {
    for (var item : view.chronicle().sequence()) {
      var changed = Step.changed(view, start(item));
      view.account()
          .entry(item.id())
          .of(Property.PARTICIPANT)
          .forEach(part -> assertThat(changed).contains(part.aspect().key()));
    }
    var aws =
        view.chronicle().sequence().stream()
            .filter(item -> item.id().equals("aws-announced"))
            .findFirst()
            .orElseThrow();
    assertThat(Step.changed(view, start(aws))).contains("openai", "aws").doesNotContain("softbank");
  }

  @Test
  void betweenTwoStepsTheFirstOfThemStands() {
    var starts =
        view.chronicle().sequence().stream().map(StepTest::start).sorted().distinct().toList();
    double between = (starts.get(0) + starts.get(1)) / 2;
    assertThat(Step.changed(view, between)).isEqualTo(Step.changed(view, starts.get(0)));
    assertThat(Step.changed(view, between)).isNotEqualTo(Step.changed(view, starts.get(1)));
  }
}
