package tieline.app.table;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row of the control: muted where the picture is, lit while its mark is pointed at, told as a
/// whole to those who hear it.
final class RowView extends TableRow<Row> {
  private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private final Sheet sheet;
  private final ObservableValue<@Nullable String> pointed;

  /// @param pointed id of the subject that is pointed at, here or in a picture
  /// @param point gets the id of the subject that is pointed at, null for none
  RowView(
      Sheet sheet, ObservableValue<@Nullable String> pointed, Consumer<@Nullable String> point) {
    this.sheet = sheet;
    this.pointed = pointed;
    pointed.addListener((property, before, subject) -> light());
    hoverProperty()
        .addListener((property, before, isOver) ->
            point.accept(isOver && getItem() != null ? getItem().subject() : null));
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(MUTED, row != null && row.muted());
    setAccessibleText(row == null ? null : row.spoken(sheet));
    light();
  }

  private void light() {
    var row = getItem();
    pseudoClassStateChanged(
        POINTED, row != null && Objects.equals(row.subject(), pointed.getValue()));
  }
}
