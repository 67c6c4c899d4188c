package tieline.app.table;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row of the control: muted where the picture is, told as a whole to those who hear it.
final class RowView extends TableRow<Row> {
  private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

  private final Sheet sheet;

  /// @param point gets the id of the subject that is pointed at, null for none
  RowView(Sheet sheet, Consumer<@Nullable String> point) {
    this.sheet = sheet;
    hoverProperty()
        .addListener((property, before, isOver) ->
            point.accept(isOver && getItem() != null ? getItem().subject() : null));
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(MUTED, row != null && row.muted());
    setAccessibleText(row == null ? null : row.spoken(sheet));
  }
}
