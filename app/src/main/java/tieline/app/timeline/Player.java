package tieline.app.timeline;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import tieline.app.state.Playhead;
import tieline.app.state.Store;
import tieline.app.state.ViewState;
import tieline.model.time.TimeSpan;

/// Plays the chronicle: moves the playhead, or steps it to the next item. FX thread only.
final class Player extends AnimationTimer {
  private static final double YEAR = 365.2425 * 86_400;

  private final Store store;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private double yearsPerSecond = 1;
  private long last;

  Player(Store store) {
    this.store = store;
    store.watch(s -> s.view().chronicle(), chronicle -> pause());
  }

  ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  void speed(double years) {
    yearsPerSecond = years;
  }

  void toggle() {
    if (playing.get()) {
      pause();
    } else {
      play();
    }
  }

  /// Plays on from the playhead, or from the start where it has none or is at the end.
  private void play() {
    if (store.state().view().chronicle().dated().isEmpty()) {
      return;
    }
    var whole = whole(store.state());
    var head = store.state().period().playhead();
    double at = head == null || head.at() >= whole.end() ? (double) whole.start() : head.at();
    move(at, true);
    last = 0;
    playing.set(true);
    start();
  }

  void pause() {
    stop();
    playing.set(false);
    var head = store.state().period().playhead();
    if (head != null && head.playing()) {
      move(head.at(), false);
    }
  }

  /// Goes to the next item and selects it.
  void step() {
    pause();
    var next = Walk.afterPlayhead(store.state());
    if (next != null) {
      move((double) Walk.time(next) + 1, false);
      store.update(s -> s.attending(a -> a.selecting(next.id())));
    }
  }

  @Override
  public void handle(long now) {
    var head = store.state().period().playhead();
    if (head == null || !head.playing()) {
      pause();
      return;
    }
    double seconds = last == 0 ? 0 : (now - last) / 1e9;
    last = now;
    double at = head.at() + seconds * yearsPerSecond * YEAR;
    double end = (double) whole(store.state()).end();
    move(Math.min(at, end), true);
    if (at >= end) {
      pause();
    }
  }

  private void move(double at, boolean isPlaying) {
    store.update(s -> s.with(s.period().played(new Playhead(at, isPlaying))));
  }

  /// What is played: the window, or all that is dated.
  private static TimeSpan whole(ViewState state) {
    var window = state.period().window();
    return window != null
        ? window
        : state.view().chronicle().extent().orElse(TimelineCamera.NOTHING_DATED);
  }
}
