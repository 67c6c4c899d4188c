package tieline.app.state;

import org.jspecify.annotations.Nullable;
import tieline.model.time.TimeSpan;

/// The part of time that a reader looks at.
///
/// @param window what the brush spans; the network ghosts what lies outside. Null for all time
/// @param playhead the instant the chronicle is played to; null while it is not played
public record Period(@Nullable TimeSpan window, @Nullable Playhead playhead) {
  public static final Period ALL = new Period(null, null);

  public Period brushed(@Nullable TimeSpan next) {
    return new Period(next, playhead);
  }

  public Period played(@Nullable Playhead next) {
    return new Period(window, next);
  }

  /// What is seen of time: the window up to the second of the playhead, at least its first second;
  /// null for all.
  public @Nullable TimeSpan seen() {
    if (playhead == null) {
      return window;
    }
    var whole = window == null ? TimeSpan.ALWAYS : window;
    // What begins at the very playhead has begun, and a span ends before its end.
    long after = (long) Math.floor(playhead.at()) + 1;
    return new TimeSpan(whole.start(), Math.clamp(after, whole.start() + 1, whole.end()));
  }
}
