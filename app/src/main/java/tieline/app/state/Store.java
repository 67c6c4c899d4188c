package tieline.app.state;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Holds the one [ViewState]. FX thread only.
public final class Store {
  private final ReadOnlyObjectWrapper<ViewState> state;

  public Store(ViewState initial) {
    state = new ReadOnlyObjectWrapper<>(initial);
  }

  public ViewState state() {
    return state.get();
  }

  public ReadOnlyObjectProperty<ViewState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Replaces the state by what a pure function makes of it.
  public void update(UnaryOperator<ViewState> change) {
    state.set(change.apply(state.get()));
  }

  /// Calls back now, and whenever the part of the state that `part` selects has changed.
  public <T> void watch(Function<ViewState, T> part, Consumer<T> changed) {
    changed.accept(part.apply(state.get()));
    state.addListener((property, before, after) -> {
      var next = part.apply(after);
      if (!Objects.equals(part.apply(before), next)) {
        changed.accept(next);
      }
    });
  }
}
