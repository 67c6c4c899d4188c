package tieline.app.state;

import java.util.function.UnaryOperator;
import tieline.app.draw.Theme;

/// Everything that a reader sees and has chosen. Immutable; the [Store] holds the newest.
///
/// @param view the document through a lens, with all that is derived from it
/// @param attention what is selected, pointed at and focused
/// @param period the time that the network is filtered to, and the playhead
/// @param cameras where the two pictures are looked at from
/// @param arrangement what was moved or hidden by hand, and what sizes and colours stand for
public record ViewState(
    View view,
    Attention attention,
    Period period,
    Cameras cameras,
    Arrangement arrangement,
    Theme theme) {

  /// A document just opened: everything in view, nothing chosen.
  public static ViewState opening(View view, Theme theme) {
    return new ViewState(view, Attention.NONE, Period.ALL, Cameras.UNSET, Arrangement.NONE, theme);
  }

  public ViewState with(View next) {
    return new ViewState(next, attention, period, cameras, arrangement, theme);
  }

  public ViewState with(Attention next) {
    return new ViewState(view, next, period, cameras, arrangement, theme);
  }

  public ViewState with(Period next) {
    return new ViewState(view, attention, next, cameras, arrangement, theme);
  }

  public ViewState with(Cameras next) {
    return new ViewState(view, attention, period, next, arrangement, theme);
  }

  public ViewState with(Arrangement next) {
    return new ViewState(view, attention, period, cameras, next, theme);
  }

  public ViewState with(Theme next) {
    return new ViewState(view, attention, period, cameras, arrangement, next);
  }

  public ViewState attending(UnaryOperator<Attention> change) {
    return with(change.apply(attention));
  }
}
