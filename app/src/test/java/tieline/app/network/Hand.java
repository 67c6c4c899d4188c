package tieline.app.network;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.testfx.util.WaitForAsyncUtils;
import tieline.app.network.Marks.VertexMark;

/// A hand on the pane: sends it the events that a mouse and a keyboard would send.
final class Hand {
  private final NetworkView view;
  private final boolean shift;
  private final boolean alt;

  Hand(NetworkView view) {
    this(view, false, false);
  }

  private Hand(NetworkView view, boolean shift, boolean alt) {
    this.view = view;
    this.shift = shift;
    this.alt = alt;
  }

  /// With Shift held.
  Hand shift() {
    return new Hand(view, true, alt);
  }

  /// With Alt held.
  Hand alt() {
    return new Hand(view, shift, true);
  }

  private void send(Event event) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Event.fireEvent(view, event));
  }

  private MouseEvent mouse(EventType<MouseEvent> type, double x, double y, int clicks) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        clicks,
        shift,
        false,
        alt,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  void fire(EventType<MouseEvent> type, double x, double y) {
    send(mouse(type, x, y, 1));
  }

  void press(double x, double y) {
    fire(MouseEvent.MOUSE_PRESSED, x, y);
  }

  void move(double x, double y) {
    fire(MouseEvent.MOUSE_DRAGGED, x, y);
  }

  void release(double x, double y) {
    fire(MouseEvent.MOUSE_RELEASED, x, y);
  }

  void click(double x, double y, int clicks) {
    send(mouse(MouseEvent.MOUSE_PRESSED, x, y, clicks));
    send(mouse(MouseEvent.MOUSE_RELEASED, x, y, clicks));
  }

  void clickOn(VertexMark vertex) {
    click(vertex.x(), vertex.y(), 1);
  }

  void drag(double x, double y, double toX, double toY) {
    path(x, y, (x + toX) / 2, (y + toY) / 2, toX, toY);
  }

  /// Presses at the first of some points, goes through all of them, and lets go at the last.
  ///
  /// @param points x and y in turn
  void path(double... points) {
    press(points[0], points[1]);
    for (int i = 0; i < points.length; i += 2) {
      move(points[i], points[i + 1]);
    }
    release(points[points.length - 2], points[points.length - 1]);
  }

  void wheel(double x, double y, double turn) {
    send(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            x,
            y,
            x,
            y,
            shift,
            false,
            alt,
            false,
            false,
            false,
            0,
            turn,
            0,
            turn,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  void key(KeyCode code) {
    send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, alt, false));
  }

  /// Asks for the menu with the right button.
  void ask(double x, double y) {
    send(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, x, y, x, y, false, null));
  }
}
