package tieline.app.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Undoes and redoes what a reader selected, laid out, moved, pinned, hid and encoded; not from
/// where they looked at it, nor the lens. Starts anew with each document. FX thread only.
public final class History {
  private static final int MOST = 200;

  private final Store store;
  private final Deque<Moment> done = new ArrayDeque<>();
  private final Deque<Moment> undone = new ArrayDeque<>();
  private boolean travelling;

  /// What can be gone back to.
  private record Moment(List<String> selection, Arrangement arrangement) {
    static Moment of(ViewState state) {
      return new Moment(state.attention().selection(), state.arrangement());
    }
  }

  /// The history of a store from now on.
  public History(Store store) {
    this.store = store;
    store.stateProperty().addListener((property, before, after) -> remember(before, after));
  }

  private void remember(ViewState before, ViewState after) {
    if (!before.view().document().equals(after.view().document())) {
      done.clear();
      undone.clear();
    } else if (!travelling && !Moment.of(before).equals(Moment.of(after))) {
      done.push(Moment.of(before));
      undone.clear();
      if (done.size() > MOST) {
        done.removeLast();
      }
    }
  }

  /// Goes back one change; does nothing at the first.
  public void undo() {
    travel(done, undone);
  }

  /// Takes back one undoing.
  public void redo() {
    travel(undone, done);
  }

  private void travel(Deque<Moment> from, Deque<Moment> back) {
    var moment = from.poll();
    if (moment == null) {
      return;
    }
    back.push(Moment.of(store.state()));
    travelling = true;
    var selection = moment.selection.toArray(String[]::new);
    store.update(
        s -> s.with(moment.arrangement).attending(attention -> attention.selecting(selection)));
    travelling = false;
  }
}
