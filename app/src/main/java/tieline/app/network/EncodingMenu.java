package tieline.app.network;

import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tieline.app.control.Hint;
import tieline.app.state.Encoding;
import tieline.app.state.Encoding.Size;
import tieline.app.state.Encoding.Tint;
import tieline.app.state.Store;

/// Chooses what the sizes and the colours of vertices stand for.
final class EncodingMenu extends MenuButton {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Store store;
  private final ToggleGroup sizes = new ToggleGroup();
  private final ToggleGroup tints = new ToggleGroup();
  private final MenuItem back = new MenuItem("Back to amounts and kinds");

  EncodingMenu(Store store) {
    super("", new FontIcon(Feather.DROPLET));
    this.store = store;
    setId("encoding-menu");
    getStyleClass().add("square");
    Hint.on(this, this::told);
    for (var size : Size.values()) {
      var item = new RadioMenuItem("Size by " + size.spoken());
      add(item, sizes, size, encoding -> encoding.with(size));
    }
    getItems().add(new SeparatorMenuItem());
    for (var tint : Tint.values()) {
      var item = new RadioMenuItem("Colour by " + tint.spoken());
      add(item, tints, tint, encoding -> encoding.with(tint));
    }
    back.setOnAction(event -> change(encoding -> Encoding.STATED));
    getItems().addAll(new SeparatorMenuItem(), back);
    store.watch(state -> state.arrangement().encoding(), this::show);
  }

  private void add(
      RadioMenuItem item, ToggleGroup group, Object choice, UnaryOperator<Encoding> change) {
    item.setUserData(choice);
    item.setToggleGroup(group);
    item.setOnAction(event -> change(change));
    getItems().add(item);
  }

  private void change(UnaryOperator<Encoding> change) {
    store.update(s -> s.with(s.arrangement().encoded(change.apply(s.arrangement().encoding()))));
  }

  private void show(Encoding now) {
    select(sizes, now.size());
    select(tints, now.tint());
    boolean stated = now.equals(Encoding.STATED);
    back.setDisable(stated);
    pseudoClassStateChanged(ACTIVE, !stated);
    setAccessibleText("Sizes and colours: " + told());
  }

  /// What they stand for now.
  private String told() {
    var now = store.state().arrangement().encoding();
    return String.format(
        Locale.ROOT,
        "Size by %s, colour by %s%s",
        now.size().spoken(),
        now.tint().spoken(),
        now.computed().isEmpty() ? "" : "\nComputed; no source states it");
  }

  private static void select(ToggleGroup group, Object choice) {
    group.getToggles().stream()
        .filter(toggle -> choice.equals(toggle.getUserData()))
        .forEach(group::selectToggle);
  }
}
