package tieline.app.table;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import tieline.app.control.PointerTip;

/// A cell of the control. It shows the beginning of a text only: a megabyte takes seconds to lay
/// out. Who points at one that is cut sees more of it.
final class CellView extends TableCell<Row, Cell> {
  private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
  private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
  private static final int MOST = 400;

  CellView(Column column, PointerTip tip) {
    if (column.figures()) {
      getStyleClass().add("figures");
    }
    hoverProperty()
        .addListener((property, before, isOver) ->
            tip.explain(isOver && isTextTruncated() ? getText() : ""));
  }

  @Override
  protected void updateItem(@Nullable Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    pseudoClassStateChanged(ABSENT, cell != null && cell.absent());
    pseudoClassStateChanged(DISPUTED, cell != null && cell.text().contains("≠"));
    setText(cell == null ? null : beginning(cell.text()));
  }

  private static String beginning(String text) {
    return text.length() <= MOST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST))) + "…";
  }
}
