package tieline.app.control;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.testfx.util.WaitForAsyncUtils;

/// A hand on a pane: sends it the events that a mouse, a trackpad and a keyboard would send. All
/// places are in the pane's pixels.
public final class Hand {
  private final Node pane;
  private final boolean shift;
  private final boolean control;
  private final boolean alt;

  /// An empty hand.
  public Hand(Node pane) {
    this(pane, false, false, false);
  }

  private Hand(Node pane, boolean shift, boolean control, boolean alt) {
    this.pane = pane;
    this.shift = shift;
    this.control = control;
    this.alt = alt;
  }

  /// With Shift held.
  public Hand shift() {
    return new Hand(pane, true, control, alt);
  }

  /// With Ctrl held.
  public Hand control() {
    return new Hand(pane, shift, true, alt);
  }

  /// With Alt held.
  public Hand alt() {
    return new Hand(pane, shift, control, true);
  }

  private void send(Event event) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Event.fireEvent(pane, event));
  }

  /// Sends one event of the mouse with its first button.
  public void fire(EventType<MouseEvent> type, double x, double y) {
    send(mouse(type, x, y, 1, MouseButton.PRIMARY));
  }

  private MouseEvent mouse(
      EventType<MouseEvent> type, double x, double y, int clicks, MouseButton button) {
    return new MouseEvent(
        type, x, y, x, y, button, clicks, shift, control, alt, false, true, false, false, false,
        false, true, null);
  }

  public void press(double x, double y) {
    fire(MouseEvent.MOUSE_PRESSED, x, y);
  }

  /// Moves with the button down.
  public void pull(double x, double y) {
    fire(MouseEvent.MOUSE_DRAGGED, x, y);
  }

  public void release(double x, double y) {
    fire(MouseEvent.MOUSE_RELEASED, x, y);
  }

  /// Moves with no button down.
  public void point(double x, double y) {
    fire(MouseEvent.MOUSE_MOVED, x, y);
  }

  public void leave() {
    fire(MouseEvent.MOUSE_EXITED, -1, -1);
  }

  public void click(double x, double y) {
    click(x, y, 1);
  }

  public void doubleClick(double x, double y) {
    click(x, y, 2);
  }

  private void click(double x, double y, int clicks) {
    click(x, y, clicks, MouseButton.PRIMARY);
  }

  /// With the right button, whatever the first one does.
  public void rightClick(double x, double y) {
    click(x, y, 1, MouseButton.SECONDARY);
  }

  private void click(double x, double y, int clicks, MouseButton button) {
    send(mouse(MouseEvent.MOUSE_PRESSED, x, y, clicks, button));
    send(mouse(MouseEvent.MOUSE_RELEASED, x, y, clicks, button));
  }

  public void drag(double x, double y, double toX, double toY) {
    path(x, y, (x + toX) / 2, (y + toY) / 2, toX, toY);
  }

  /// Presses at the first of some points, goes through all of them, and lets go at the last.
  ///
  /// @param points x and y in turn
  public void path(double... points) {
    press(points[0], points[1]);
    for (int i = 0; i < points.length; i += 2) {
      pull(points[i], points[i + 1]);
    }
    release(points[points.length - 2], points[points.length - 1]);
  }

  /// Turns the wheel, upwards where the turn is positive.
  public void wheel(double x, double y, double turn) {
    send(scroll(x, y, 0, turn, false));
  }

  /// Swipes with two fingers.
  public void swipe(double x, double y, double dx, double dy) {
    send(scroll(x, y, dx, dy, false));
  }

  /// What a trackpad goes on to send after the fingers have left it.
  public void rollOn(double x, double y, double dx, double dy) {
    send(scroll(x, y, dx, dy, true));
  }

  private ScrollEvent scroll(double x, double y, double dx, double dy, boolean inertia) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        shift,
        control,
        alt,
        false,
        false,
        inertia,
        dx,
        dy,
        dx,
        dy,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  /// Moves two fingers apart, or together where the factor is below 1.
  public void pinch(double x, double y, double factor) {
    send(
        new ZoomEvent(
            ZoomEvent.ZOOM,
            x,
            y,
            x,
            y,
            shift,
            control,
            alt,
            false,
            false,
            false,
            factor,
            factor,
            null));
  }

  public void key(KeyCode code) {
    send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
  }

  /// Asks for the menu with the right button.
  public void ask(double x, double y) {
    send(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, x, y, x, y, false, null));
  }
}
