package tieline.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTest {
  @Test
  void theRowMarkedLastIsTheOneToReadOf() {
    assertThat(Marked.after(List.of("c"), List.of("a", "c"))).containsExactly("c", "a");
  }

  @Test
  void whatIsNoLongerMarkedIsNoLongerSelected() {
    assertThat(Marked.after(List.of("a", "b"), List.of("b"))).containsExactly("b");
    assertThat(Marked.after(List.of("elsewhere"), List.of("b"))).containsExactly("b");
    assertThat(Marked.after(List.of("a"), List.of())).isEmpty();
  }
}
