package tieline.app.draw;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A picture in two steps: first its marks are laid out, then they are drawn. Both happen on the
/// paint thread; the marks are kept, so that what is picked is what is seen.
///
/// @param <K> what the picture is of: drawings of equal subjects are equal, and need no repainting
/// @param <M> the marks
public final class Drawing<K, M> implements Picture {
  private final K subject;
  private final Composer<K, M> composer;
  private volatile @Nullable M marks;

  /// Lays marks out.
  @FunctionalInterface
  public interface Composer<K, M> {
    /// The marks of a subject in an area of so many pixels, ready to be drawn.
    Composition<M> compose(K subject, double width, double height);

    /// A subject that makes the same picture, but better, and when it is due; null for none. FX
    /// thread.
    default @Nullable Finer<K> finer(K subject) {
      return null;
    }
  }

  /// A better subject.
  ///
  /// @param after how long nothing else is to be shown before it is worth its time
  public record Finer<K>(K subject, Duration after) {}

  /// Marks that are laid out.
  ///
  /// @param picture draws them
  public record Composition<M>(M marks, Picture picture) {}

  public Drawing(K subject, Composer<K, M> composer) {
    this.subject = subject;
    this.composer = composer;
  }

  @Override
  public void paint(Ink ink, double width, double height) {
    var composition = composer.compose(subject, width, height);
    marks = composition.marks();
    composition.picture().paint(ink, width, height);
  }

  @Override
  public Picture.@Nullable Finer finer() {
    var finer = composer.finer(subject);
    return finer == null
        ? null
        : new Picture.Finer(new Drawing<>(finer.subject, composer), finer.after);
  }

  /// The marks as they were last painted; null before that.
  public @Nullable M marks() {
    return marks;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Drawing<?, ?> drawing && drawing.subject.equals(subject);
  }

  @Override
  public int hashCode() {
    return subject.hashCode();
  }
}
