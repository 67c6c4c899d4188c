package tieline.app.reading;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// Content that acts when it is clicked, or when Enter or Space is pressed on it.
final class Pressable extends VBox {
  private final Runnable act;

  /// @param spoken what a screen reader says
  Pressable(String spoken, Runnable act, Node... content) {
    super(content);
    this.act = act;
    getStyleClass().add("pressable");
    setMinHeight(0);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    onPress(this, act);
  }

  /// Acts on a click, and on Enter or Space where the node has the focus.
  static void onPress(Node node, Runnable act) {
    node.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        node.requestFocus();
        act.run();
        event.consume();
      }
    });
    node.setOnKeyPressed(event -> {
      if (node.isFocused()
          && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
        act.run();
        event.consume();
      }
    });
  }

  Pressable styled(String... classes) {
    getStyleClass().addAll(classes);
    return this;
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      act.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
