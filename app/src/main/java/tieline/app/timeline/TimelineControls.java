package tieline.app.timeline;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tieline.app.control.Hint;
import tieline.app.control.IconButton;
import tieline.app.state.Store;

/// The buttons over the picture: zoom at the top right, play beside the overview strip.
final class TimelineControls extends Pane {
  /// In years of the chronicle for a second of the reader's.
  private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 5.0);

  private static final double MARGIN = 18;
  private static final double GAP = 4;

  /// How far the zoom buttons reach from the right border, in pixels, with some room before them.
  static final double ZOOM = MARGIN + 3 * 24 + 2 * GAP + 8;

  private final HBox zoom;
  private final HBox play;

  /// Makes way where the pane is narrow.
  private final Button pace;

  private final Label hint;
  private double speed = 1;

  TimelineControls(TimelineView view, Player player, Store store) {
    zoom =
        row(
            button(Feather.PLUS, "Zoom in (+)", view::zoomIn),
            button(Feather.MINUS, "Zoom out (−)", view::zoomOut),
            button(Feather.MAXIMIZE_2, "Show all time (0)", view::fit));
    pace = speedButton(player);
    play = row(playButton(player), stepButton(player), pace);
    hint = new Label("drag to filter the network");
    hint.getStyleClass().add("hint");
    hint.setMouseTransparent(true);
    store.watch(
        s -> s.period().window() == null && !s.view().chronicle().dated().isEmpty(),
        hint::setVisible);
    getChildren().addAll(zoom, play, hint);
    setPickOnBounds(false);
    setMinSize(0, 0);
  }

  private static HBox row(Node... nodes) {
    var row = new HBox(GAP, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPickOnBounds(false);
    return row;
  }

  private static Button playButton(Player player) {
    var button = button(Feather.PLAY, "Play (space)", player::toggle);
    button.setId("timeline-play");
    player
        .playingProperty()
        .addListener((property, before, playing) ->
            button.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY)));
    return button;
  }

  private static Button stepButton(Player player) {
    var button = button(Feather.SKIP_FORWARD, "Step to the next event", player::step);
    button.setId("timeline-step");
    return button;
  }

  private Button speedButton(Player player) {
    var button = new Button(spoken(speed));
    button.setId("timeline-speed");
    button.getStyleClass().add("quiet");
    button.setFocusTraversable(false);
    button.setAccessibleText("Speed");
    Hint.on(button, "Years a second; click for the next speed");
    button.setOnAction(event -> {
      speed = SPEEDS.get((SPEEDS.indexOf(speed) + 1) % SPEEDS.size());
      player.speed(speed);
      button.setText(spoken(speed));
    });
    return button;
  }

  private static String spoken(double years) {
    return years < 1 ? Math.round(years * 12) + " mo/s" : Math.round(years) + " yr/s";
  }

  private static Button button(Feather icon, String tip, Runnable action) {
    return new IconButton(icon, tip, action, "small");
  }

  @Override
  protected void layoutChildren() {
    var frame = TimelineFrame.of(getWidth(), getHeight());
    zoom.autosize();
    zoom.relocate(frame.gutter().right() - zoom.getWidth(), 5);
    play.autosize();
    pace.setVisible(play.getWidth() <= frame.strip().x() - MARGIN - GAP);
    play.relocate(MARGIN, frame.strip().centreY() - play.getHeight() / 2);
    double besides = frame.gutter().right() - frame.gutter().x() - GAP;
    hint.resize(Math.min(hint.prefWidth(-1), besides), hint.prefHeight(-1));
    hint.relocate(frame.gutter().x() + GAP, frame.strip().centreY() - hint.getHeight() / 2);
  }
}
