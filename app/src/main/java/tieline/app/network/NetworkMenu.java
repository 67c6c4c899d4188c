package tieline.app.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.OneLine;
import tieline.app.network.NetworkPicker.Picked;
import tieline.app.state.Attention;
import tieline.app.state.Store;

/// What can be done with a mark, or with the ground.
final class NetworkMenu {
  private final NetworkView view;
  private final Store store;
  private final Runnable copyFigure;
  private @Nullable ContextMenu open;

  NetworkMenu(NetworkView view, Store store, Runnable copyFigure) {
    this.view = view;
    this.store = store;
    this.copyFigure = copyFigure;
  }

  void hide() {
    if (open != null) {
      open.hide();
      open = null;
    }
  }

  /// Shows the menu of a mark, or of the ground where it is null.
  void show(@Nullable Picked on, double screenX, double screenY) {
    hide();
    var menu = new ContextMenu(items(on).toArray(MenuItem[]::new));
    menu.setId("network-menu");
    menu.show(view, screenX, screenY);
    open = menu;
  }

  /// Shows the menu of the mark that is walked to or selected, at its place; else that of the
  /// ground.
  void showByKey() {
    var attention = store.state().attention();
    var id = attention.hover() != null ? attention.hover() : attention.primary();
    var on = id == null ? null : view.find(id);
    var at =
        switch (on) {
          case null -> new Point2D(view.getWidth() / 2, view.getHeight() / 2);
          case Picked.OfVertex v -> new Point2D(v.mark().x(), v.mark().y());
          case Picked.OfTie t -> new Point2D(t.mark().curve().x(0.5), t.mark().curve().y(0.5));
        };
    var seen = view.localToScreen(at);
    show(on, seen.getX(), seen.getY());
  }

  private List<MenuItem> items(@Nullable Picked on) {
    return switch (on) {
      case null -> ground();
      case Picked.OfVertex v -> vertex(v);
      case Picked.OfTie t -> tie(t);
    };
  }

  private List<MenuItem> vertex(Picked.OfVertex on) {
    var id = on.mark().vertex().id();
    boolean pinned = store.state().arrangement().pins().containsKey(id);
    return List.of(
        item("Focus on its neighbourhood", () -> focus(id)),
        item("Show the way to…", () -> view.ways().seek(id)),
        pinned
            ? item("Unpin", () -> store.update(s -> s.with(s.arrangement().unpinned(List.of(id)))))
            : item("Pin here", () -> pin(id)),
        item("Hide", () -> hideAll(on.subjects())),
        new SeparatorMenuItem(),
        item("Copy as text", () -> copy(on)),
        item("Copy figure", copyFigure));
  }

  private List<MenuItem> tie(Picked.OfTie on) {
    return List.of(
        item("Select", () -> select(on.subjects())),
        item("Select both ends", () -> select(ends(on))),
        item("Hide", () -> hideAll(on.subjects())),
        new SeparatorMenuItem(),
        item("Copy as text", () -> copy(on)),
        item("Copy figure", copyFigure));
  }

  private List<MenuItem> ground() {
    var arrangement = store.state().arrangement();
    int count =
        arrangement.hidden().size() + arrangement.filter().excluded(store.state().view()).size();
    var hidden = item("Show what is hidden (" + count + ")", this::showAll);
    hidden.setDisable(count == 0);
    var unpin = item("Unpin all (" + arrangement.pins().size() + ")", this::unpinAll);
    unpin.setDisable(arrangement.pins().isEmpty());
    return List.of(
        item("Show everything", view::fit),
        hidden,
        item("Pin all", () -> view.liveLayout().pinAll()),
        unpin,
        new SeparatorMenuItem(),
        item("Copy figure", copyFigure));
  }

  private static MenuItem item(String text, Runnable action) {
    var item = new MenuItem(OneLine.name(text));
    item.setOnAction(event -> action.run());
    return item;
  }

  private void focus(String vertex) {
    store.update(s -> s.attending(a -> a.focusing(new Attention.Focus(vertex, 1))));
  }

  private void pin(String vertex) {
    var spot = view.places().get(vertex);
    if (spot != null) {
      view.liveLayout().pin(Map.of(vertex, spot), view.positions());
    }
  }

  private void unpinAll() {
    store.update(
        s -> s.with(s.arrangement().unpinned(List.copyOf(s.arrangement().pins().keySet()))));
  }

  private void hideAll(List<String> subjects) {
    store.update(s -> s.with(s.arrangement().hiding(subjects)));
  }

  private void showAll() {
    store.update(s -> s.with(s.arrangement().showingAll()));
  }

  private void select(List<String> subjects) {
    store.update(s -> s.attending(a -> a.selecting(subjects.toArray(String[]::new))));
  }

  private static List<String> ends(Picked.OfTie on) {
    var tie = on.mark().tie();
    return List.of(tie.from().subject(), tie.to().subject());
  }

  private void copy(Picked on) {
    var state = store.state();
    var sources = state.view().lens().sources().stream().sorted().collect(Collectors.joining(", "));
    var text = NetworkSpeech.of(on, state.view()) + " (according to " + sources + ")";
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
