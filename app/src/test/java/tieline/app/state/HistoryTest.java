package tieline.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.model.dataset.Spot;
import tieline.model.layout.Positions;

class HistoryTest {
  private static final Positions AT_REST = Positions.of(new double[] {1}, new double[] {2});
  private static final Positions LAID_OUT = Positions.of(new double[] {3}, new double[] {4});

  private final View view = View.of(Opening.of(null).document().orElseThrow());
  private final Store store = new Store(ViewState.opening(view, Theme.LIGHT));
  private final History history = new History(store);

  private void selects(String... subjects) {
    store.update(s -> s.attending(a -> a.selecting(subjects)));
  }

  private void pins(String vertex, double x) {
    store.update(s -> s.with(s.arrangement().pinned(Map.of(vertex, new Spot(x, 0)))));
  }

  private void hides(String subject) {
    store.update(s -> s.with(s.arrangement().hiding(List.of(subject))));
  }

  private List<String> selection() {
    return store.state().attention().selection();
  }

  private Arrangement arrangement() {
    return store.state().arrangement();
  }

  @Test
  void selectingPinningAndHidingAreUndoneOneByOneAndRedone() {
    selects("oracle");
    pins("nvidia", 7);
    hides("aws");
    history.undo();
    assertThat(arrangement().hidden()).isEmpty();
    assertThat(arrangement().pins()).containsKey("nvidia");
    history.undo();
    assertThat(arrangement().pins()).isEmpty();
    assertThat(selection()).containsExactly("oracle");
    history.undo();
    assertThat(selection()).isEmpty();
    history.undo();
    assertThat(selection()).isEmpty();
    history.redo();
    history.redo();
    history.redo();
    history.redo();
    assertThat(selection()).containsExactly("oracle");
    assertThat(arrangement().pins()).containsEntry("nvidia", new Spot(7, 0));
    assertThat(arrangement().hidden()).containsExactly("aws");
  }

  @Test
  void whatSizesAndColoursStandForIsUndoneAndOutlivesWhatIsShownAgain() {
    var tinted = Encoding.STATED.with(Encoding.Tint.COMMUNITY);
    store.update(s -> s.with(s.arrangement().encoded(tinted)));
    hides("aws");
    store.update(s -> s.with(s.arrangement().showingAll()));
    assertThat(arrangement().encoding()).isEqualTo(tinted);
    history.undo();
    history.undo();
    history.undo();
    assertThat(arrangement().encoding()).isEqualTo(Encoding.STATED);
  }

  @Test
  void aMoveOfAllIsOneStepAndLeadsBackToWhereTheyWereJustBefore() {
    store.update(s -> s.with(s.arrangement().found(AT_REST)));
    store.update(s -> s.with(s.arrangement().moved(LAID_OUT)));
    assertThat(arrangement().placing().positions()).isEqualTo(LAID_OUT);
    history.undo();
    assertThat(arrangement().placing().positions()).isEqualTo(AT_REST);
    history.undo();
    assertThat(arrangement().placing().positions()).isEqualTo(AT_REST);
    history.redo();
    assertThat(arrangement().placing().positions()).isEqualTo(LAID_OUT);
  }

  @Test
  void whereOneLooksFromIsNotUndone() {
    selects("oracle");
    store.update(s -> s.with(s.cameras().with(new Zoom(3, 1, 2))));
    store.update(s -> s.with(Theme.DARK));
    store.update(s -> s.attending(a -> a.hovering("nvidia")));
    history.undo();
    assertThat(selection()).isEmpty();
    assertThat(store.state().cameras().network()).isEqualTo(new Zoom(3, 1, 2));
    assertThat(store.state().theme()).isEqualTo(Theme.DARK);
    assertThat(store.state().attention().hover()).isEqualTo("nvidia");
  }

  @Test
  void aChangeAfterAnUndoEndsWhatCouldBeRedone() {
    selects("oracle");
    history.undo();
    hides("aws");
    history.redo();
    assertThat(selection()).isEmpty();
    assertThat(arrangement().hidden()).containsExactly("aws");
  }

  @Test
  void anotherDocumentBeginsAnew() {
    selects("oracle");
    var before = view.document();
    var other = new Document(null, before.index(), before.warnings(), !before.readOnly());
    store.update(s -> ViewState.opening(View.of(other), s.theme()));
    history.undo();
    assertThat(selection()).isEmpty();
    assertThat(store.state().view().document()).isEqualTo(other);
    history.redo();
    assertThat(selection()).isEmpty();
  }

  @Test
  void theOldestIsForgottenAfterTwoHundred() {
    for (int i = 1; i <= 250; i++) {
      pins("nvidia", i);
    }
    for (int i = 0; i < 300; i++) {
      history.undo();
    }
    assertThat(arrangement().pins()).containsEntry("nvidia", new Spot(50, 0));
  }
}
