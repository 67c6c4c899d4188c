package tieline.app.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import tieline.app.control.Hint;
import tieline.app.state.Store;
import tieline.app.state.ViewState;
import tieline.model.account.Lens;
import tieline.model.dataset.Source;

/// The sources as round chips: the lens. A click drops or restores a source, Alt-click shows the
/// world according to that one alone, and Alt-click on the only one left restores all.
final class SourceChips extends HBox {
  private final Store store;
  private final Consumer<Lens> choose;

  /// @param choose derives everything anew through a lens
  SourceChips(Store store, Consumer<Lens> choose) {
    this.store = store;
    this.choose = choose;
    setId("sources");
    getStyleClass().add("chips");
    store.watch(s -> s.view().document(), document -> fill(document.index().dataset().sources()));
    store.watch(s -> s.view().lens(), this::mark);
  }

  private void fill(List<Source> sources) {
    var chips = new ArrayList<ToggleButton>();
    for (var source : sources) {
      var chip = new ToggleButton(source.id());
      chip.setId("source-" + source.id());
      chip.getStyleClass().setAll("chip");
      chip.setUserData(source.id());
      chip.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
      chip.setAccessibleText("Source " + source.id() + ", " + source.label());
      Hint.on(chip, source.label() + "\nClick drops or restores it, Alt-click hears it alone");
      chip.addEventFilter(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            if (event.isAltDown()) {
              alone(source.id());
            }
          });
      chip.setOnAction(event -> choose.accept(lens().toggled(source.id())));
      chips.add(chip);
    }
    getChildren().setAll(chips);
    mark(lens());
  }

  private Lens lens() {
    return store.state().view().lens();
  }

  private void alone(String source) {
    ViewState state = store.state();
    var all = Lens.all(state.view().document().index().dataset());
    boolean isAlone = lens().sources().equals(Set.of(source));
    choose.accept(isAlone ? all : lens().accordingTo(Set.of(source)));
  }

  private void mark(Lens lens) {
    for (var node : getChildren()) {
      if (node instanceof ToggleButton chip) {
        chip.setSelected(lens.sources().contains((String) chip.getUserData()));
      }
    }
  }
}
