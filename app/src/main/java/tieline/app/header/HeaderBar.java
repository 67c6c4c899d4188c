package tieline.app.header;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tieline.app.control.Hint;
import tieline.app.draw.Counts;
import tieline.app.draw.OneLine;
import tieline.app.draw.Theme;
import tieline.app.state.Document;
import tieline.app.state.Store;
import tieline.model.account.Lens;

/// The bar over everything: what is open, search, the lens, and what can be done with the picture.
public final class HeaderBar extends HBox {

  /// What the buttons do.
  ///
  /// @param table whether the table is shown
  public record Actions(
      Runnable open,
      Runnable export,
      Runnable toggleTheme,
      Consumer<Lens> choose,
      BooleanProperty table) {}

  /// A title of usual length is never cut for the sake of what stands beside it, in pixels.
  private static final double TITLE = 340;

  /// A search field whose prompt is whole, in pixels.
  private static final double SEARCH = 300;

  private static final double WIDE_SEARCH = 360;

  /// What is left of either where there is room for neither, in pixels.
  private static final double LEAST = 108;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /// As wide as its text, and in a narrow window cut to [#titleKept].
  private final class Title extends Label {
    @Override
    protected double computeMinWidth(double height) {
      return Math.min(prefWidth(height), titleKept);
    }
  }

  private final Label title = new Title();
  private double titleKept = TITLE;
  private double searchKept = SEARCH;
  private final Label counts = new Label();

  /// Why the dataset cannot be saved; empty where it can.
  private final Label readOnly = new Label();

  /// What makes way where the window is narrow, the first first: what the dossier says too, what
  /// goes without saying, what an icon says, the gaps, the prompt, and the end of the title, which
  /// the window's frame says too.
  private final List<Runnable> spared;

  private final Runnable whole;
  private final Region search;

  /// @param search the search field, which is a feature of its own
  public HeaderBar(Store store, Actions actions, Region search) {
    setId("header");
    getStyleClass().add("header");
    setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("document-title");
    counts.getStyleClass().add("counts");
    counts.setMinWidth(Region.USE_PREF_SIZE);
    readOnly.getStyleClass().add("counts");
    readOnly.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var accordingTo = new Label("According to");
    accordingTo.getStyleClass().add("counts");
    accordingTo.setMinWidth(Region.USE_PREF_SIZE);
    var chips = new SourceChips(store, actions.choose);
    chips.setMinWidth(Region.USE_PREF_SIZE);
    var open = button("Open…", Feather.FOLDER, "Open another dataset (Ctrl+O)", actions.open);
    open.setId("open");
    var theme = button("", Feather.MOON, "Light or dark", actions.toggleTheme);
    theme.setId("theme");
    theme.setAccessibleText("Light or dark theme");
    var export = new Button("Export");
    export.setId("export");
    export.getStyleClass().addAll("accent", "export");
    Hint.on(export, "Save the picture as PNG or SVG (Ctrl+E)");
    export.setOnAction(event -> actions.export.run());
    export.setMinWidth(Region.USE_PREF_SIZE);
    search.setMinWidth(LEAST);
    search.setPrefWidth(WIDE_SEARCH);
    this.search = search;
    spared =
        List.of(
            () -> show(counts, false),
            () -> show(accordingTo, false),
            () -> open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY),
            () -> narrow(true),
            () -> searchKept = LEAST,
            () -> cutTitle(true));
    whole =
        () -> {
          searchKept = SEARCH;
          narrow(false);
          cutTitle(false);
          show(counts, true);
          show(accordingTo, true);
          open.setContentDisplay(ContentDisplay.LEFT);
        };
    getChildren()
        .setAll(
            logo(),
            title,
            counts,
            readOnly,
            gap,
            search,
            accordingTo,
            chips,
            open,
            table(actions.table),
            theme,
            export);
    widthProperty().addListener(property -> fit());
    store.watch(s -> s.view().document(), this::show);
    store.watch(
        s -> s.theme(),
        t -> theme.setGraphic(new FontIcon(t == Theme.DARK ? Feather.SUN : Feather.MOON)));
  }

  private static FontIcon logo() {
    var logo = new FontIcon(Feather.SHARE_2);
    logo.getStyleClass().add("logo");
    return logo;
  }

  private static ToggleButton table(BooleanProperty shown) {
    var table = new ToggleButton("", new FontIcon(Feather.LIST));
    table.setId("table-toggle");
    table.getStyleClass().add("quiet");
    table.setAccessibleText("Table beside the network");
    Hint.on(table, "Parties, commitments and events in a table (Ctrl+T)");
    table.selectedProperty().bindBidirectional(shown);
    table.setMinWidth(Region.USE_PREF_SIZE);
    return table;
  }

  private static Button button(String text, Feather icon, String tip, Runnable action) {
    var button = new Button(text, new FontIcon(icon));
    button.getStyleClass().add("quiet");
    Hint.on(button, tip);
    button.setOnAction(event -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void show(Document document) {
    var dataset = document.index().dataset();
    title.setText(OneLine.of(document.title()));
    counts.setText(
        String.join(
            " · ",
            Counts.of(dataset.parties().size(), "party", "parties"),
            Counts.of(dataset.commitments().size(), "commitment"),
            Counts.of(dataset.sources().size(), "source")));
    readOnly.setText("newer format, read only");
    show(readOnly, document.readOnly());
    fit();
  }

  private void narrow(boolean on) {
    pseudoClassStateChanged(NARROW, on);
    applyCss();
  }

  /// Where the title is cut, the search field leaves it as much as it can.
  private void cutTitle(boolean on) {
    titleKept = on ? LEAST : TITLE;
    search.setPrefWidth(on ? SEARCH / 2 : WIDE_SEARCH);
    title.requestLayout();
  }

  private static void show(Label label, boolean shown) {
    label.setManaged(shown);
    label.setVisible(shown);
  }

  /// Leaves out as much as there is no room for: nothing is cut short but a very long title, or in
  /// a very narrow window any.
  private void fit() {
    whole.run();
    applyCss();
    for (var spare : spared) {
      if (needed() <= getWidth()) {
        return;
      }
      spare.run();
    }
  }

  /// The width that all needs that is shown, with a search field that tells what it is for.
  private double needed() {
    double gaps = getSpacing() * (getManagedChildren().size() - 1);
    double shown =
        getManagedChildren().stream()
            .mapToDouble(child ->
                child.equals(search)
                    ? searchKept
                    : child.equals(title) ? title.minWidth(-1) : child.prefWidth(-1))
            .sum();
    return shown + gaps + snappedLeftInset() + snappedRightInset();
  }
}
