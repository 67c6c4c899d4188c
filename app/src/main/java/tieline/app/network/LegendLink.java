package tieline.app.network;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Palette;
import tieline.app.draw.Screen;
import tieline.app.draw.SkiaType;
import tieline.app.state.Store;

/// Opens the legend beside the picture. Seen where the picture has no room for all of it.
final class LegendLink extends Hyperlink {
  private final Store store;
  private final Supplier<Encoded> encoded;
  private final Supplier<Screen> screens;
  private final SkiaType type;
  private @Nullable PopOver popOver;

  /// @param encoded what sizes and colours of vertices stand for in the picture
  /// @param painting runs paint jobs off the FX thread
  /// @param fx runs on the FX thread
  LegendLink(
      Store store, Supplier<Encoded> encoded, SkiaType type, Executor painting, Executor fx) {
    super("Legend");
    this.store = store;
    this.encoded = encoded;
    this.screens = () -> new Screen(type, painting, fx);
    this.type = type;
    setId("legend-link");
    getStyleClass().add("show-all");
    setMinWidth(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    setOnAction(event -> {
      setVisited(false);
      open();
    });
  }

  private void open() {
    if (popOver != null) {
      popOver.hide();
    }
    var next = new PopOver(screen());
    next.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
    next.setDetachable(false);
    next.setAnimated(false);
    next.show(this);
    popOver = next;
  }

  private Screen screen() {
    var state = store.state();
    var plan = LegendPlan.whole(Kinds.of(state.view().network()), encoded.get());
    var legend = new Legend(Palette.of(state.theme()), type, plan);
    var screen = screens.get();
    screen.setId("legend");
    screen.setPrefSize(plan.box().right(), plan.box().bottom());
    screen.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    screen.setAccessibleText(spoken(plan.kinds()));
    screen.show((ink, width, height) -> legend.paintAlone(ink));
    return screen;
  }

  private static String spoken(Kinds kinds) {
    var commitments =
        kinds.commitments().stream().map(Legend::name).collect(Collectors.joining(", "));
    var shapes = kinds.shapes().stream().map(Shape::spoken).collect(Collectors.joining(", "));
    return "Legend. Colours of lines: " + commitments + ". Shapes: " + shapes + ".";
  }
}
