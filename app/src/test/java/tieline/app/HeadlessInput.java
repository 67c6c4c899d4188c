package tieline.app;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;

/// The robot of the Headless platform (JavaFX 26.0.2) leaves modifiers out of mouse and scroll
/// events and reports no button as down while dragging. This rewrites events on their way into each
/// window as the other platforms send them. Good for one button at a time.
final class HeadlessInput {
  private final boolean[] held = new boolean[4];

  private HeadlessInput() {}

  /// Mends the windows that are open and those to come. FX thread.
  static void mend() {
    var input = new HeadlessInput();
    Window.getWindows().forEach(input::mend);
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(input::mend);
                  }
                });
  }

  private void mend(Window window) {
    if (window.getProperties().putIfAbsent(HeadlessInput.class, true) == null) {
      var dispatcher = window.getEventDispatcher();
      window.setEventDispatcher((event, tail) -> dispatcher.dispatchEvent(mended(event), tail));
    }
  }

  private Event mended(Event event) {
    if (event instanceof KeyEvent key && key.getEventType() != KeyEvent.KEY_TYPED) {
      held[0] = key.isShiftDown();
      held[1] = key.isControlDown();
      held[2] = key.isAltDown();
      held[3] = key.isMetaDown();
    }
    return switch (event) {
      case MouseEvent m when m.getClass() == MouseEvent.class -> mended(m);
      case ScrollEvent s when held[0] || held[1] || held[2] || held[3] -> mended(s);
      default -> event;
    };
  }

  @SuppressWarnings("unchecked")
  private MouseEvent mended(MouseEvent m) {
    boolean isDown =
        m.getEventType() == MouseEvent.MOUSE_PRESSED
            || m.getEventType() == MouseEvent.MOUSE_DRAGGED
            || m.getEventType() == MouseEvent.DRAG_DETECTED;
    var down = isDown ? m.getButton() : MouseButton.NONE;
    return new MouseEvent(
        m.getSource(),
        m.getTarget(),
        (EventType<? extends MouseEvent>) m.getEventType(),
        m.getSceneX(),
        m.getSceneY(),
        m.getScreenX(),
        m.getScreenY(),
        m.getButton(),
        m.getClickCount(),
        held[0] || m.isShiftDown(),
        held[1] || m.isControlDown(),
        held[2] || m.isAltDown(),
        held[3] || m.isMetaDown(),
        down == MouseButton.PRIMARY,
        down == MouseButton.MIDDLE,
        down == MouseButton.SECONDARY,
        m.isSynthesized(),
        m.isPopupTrigger(),
        m.isStillSincePress(),
        m.getPickResult());
  }

  private ScrollEvent mended(ScrollEvent s) {
    // What the other platforms do with Shift and the wheel.
    boolean sideways = held[0] && s.getDeltaX() == 0;
    return new ScrollEvent(
        s.getSource(),
        s.getTarget(),
        s.getEventType(),
        s.getSceneX(),
        s.getSceneY(),
        s.getScreenX(),
        s.getScreenY(),
        held[0],
        held[1],
        held[2],
        held[3],
        s.isDirect(),
        s.isInertia(),
        sideways ? s.getDeltaY() : s.getDeltaX(),
        sideways ? 0 : s.getDeltaY(),
        s.getTotalDeltaX(),
        s.getTotalDeltaY(),
        s.getTextDeltaXUnits(),
        s.getTextDeltaX(),
        s.getTextDeltaYUnits(),
        s.getTextDeltaY(),
        s.getTouchCount(),
        s.getPickResult());
  }
}
