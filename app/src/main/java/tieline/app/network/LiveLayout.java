package tieline.app.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Arrangement;
import tieline.app.state.Placing;
import tieline.app.state.Store;
import tieline.model.dataset.Spot;
import tieline.model.graph.Network;
import tieline.model.graph.Vertex;
import tieline.model.layout.LayoutCharacter;
import tieline.model.layout.Positions;
import tieline.model.layout.Simulation;

/// Where the vertices are now, and how they move: by the simulation, or in one move of all, which
/// is shown on its way unless a reader wants motion reduced. Every move can be undone. FX thread.
final class LiveLayout {
  private final Store store;
  private final Executor background;
  private final Executor fx;
  private final BooleanSupplier still;
  private final Runnable moved;
  private @Nullable LayoutThread layout;

  /// What is being laid out, in the order of the simulation: while one network takes the place of
  /// another, the store is ahead of it.
  private List<Vertex> vertices = List.of();

  private @Nullable Glide glide;
  private @Nullable Positions gliding;
  private Map<String, Spot> pins = Map.of();

  /// @param background lays out, off the FX thread
  /// @param fx runs on the FX thread
  /// @param still whether motion is to be reduced
  /// @param moved called after each move
  LiveLayout(Store store, Executor background, Executor fx, BooleanSupplier still, Runnable moved) {
    this.store = store;
    this.background = background;
    this.fx = fx;
    this.still = still;
    this.moved = moved;
    store.watch(state -> state.arrangement().pins(), this::hold);
    store.watch(state -> state.arrangement().placing(), this::place);
  }

  /// Starts from these positions.
  void open(Network network, Positions start) {
    arrive();
    if (layout != null) {
      layout.close();
    }
    var held = store.state().arrangement().pins();
    pins = held;
    vertices = network.vertices();
    layout =
        new LayoutThread(
            start, () -> NetworkLayout.simulation(network, held, start), () -> fx.execute(moved));
    moved.run();
  }

  /// Where the vertices are, in the order of the network; null before anything is open.
  @Nullable Positions positions() {
    return gliding != null ? gliding : layout == null ? null : layout.positions();
  }

  /// Where each vertex is, by its id.
  Map<String, Spot> places() {
    var positions = positions();
    var places = new LinkedHashMap<String, Spot>();
    for (int i = 0; positions != null && i < vertices.size(); i++) {
      places.put(vertices.get(i).id(), new Spot(tenth(positions.x(i)), tenth(positions.y(i))));
    }
    return places;
  }

  /// To a tenth of a pixel, which is all that is worth saving.
  private static double tenth(double pixels) {
    return Math.rint(pixels * 10) / 10;
  }

  /// Pins every vertex where it is.
  void pinAll() {
    pin(places(), positions());
  }

  /// Pins vertices at some places.
  ///
  /// @param spots by the id of the vertex
  /// @param before where everything was, and is to go back to when this is undone
  void pin(Map<String, Spot> spots, @Nullable Positions before) {
    move(before, arrangement -> arrangement.pinned(spots).moved(null));
  }

  /// Lays everything out anew but what is pinned, as near to where it was as can be.
  void layOut(LayoutCharacter character) {
    var former = positions();
    var view = store.state().view();
    var held = store.state().arrangement().pins();
    if (former == null) {
      return;
    }
    background.execute(() -> {
      var laidOut = NetworkLayout.settled(view.network(), held, character);
      var next = held.isEmpty() ? Rearrangement.nearest(laidOut, former) : laidOut;
      fx.execute(() -> {
        if (store.state().view().document().equals(view.document())) {
          move(positions(), arrangement -> arrangement.moved(next));
        }
      });
    });
  }

  /// Multiplies the distances from the middle, of all but what is pinned.
  void spread(double factor) {
    var former = positions();
    if (former != null) {
      var held = store.state().arrangement().pins();
      var next = Rearrangement.spread(former, factor, i -> held.containsKey(vertices.get(i).id()));
      move(former, arrangement -> arrangement.moved(next));
    }
  }

  private void move(@Nullable Positions before, UnaryOperator<Arrangement> change) {
    if (before != null) {
      store.update(s -> s.with(s.arrangement().found(before)));
      store.update(s -> s.with(change.apply(s.arrangement())));
    }
  }

  /// Brings all vertices to where they were put, or were before that was undone.
  private void place(Placing placing) {
    var next = placing.positions();
    var former = positions();
    if (next == null || former == null || former.count() != next.count()) {
      return;
    }
    arrive();
    if (still.getAsBoolean()) {
      open(network(), next);
    } else {
      glide = new Glide(former, next, this::glides, () -> open(network(), next));
      glide.start();
    }
  }

  private Network network() {
    return store.state().view().network();
  }

  private void glides(Positions between) {
    gliding = between;
    moved.run();
  }

  private void arrive() {
    if (glide != null) {
      glide.stop();
      glide = null;
      gliding = null;
    }
  }

  /// Moves vertices now, and lets the others follow; nothing is pinned for good.
  ///
  /// @param spots by the id of the vertex
  void drag(Map<String, Spot> spots) {
    for (int i = 0; i < vertices.size(); i++) {
      var spot = spots.get(vertices.get(i).id());
      int node = i;
      if (spot != null) {
        tell(simulation -> simulation.pin(node, spot.x(), spot.y()));
      }
    }
  }

  private void tell(Consumer<Simulation> command) {
    if (layout != null) {
      layout.tell(command);
    }
  }

  /// Holds what is pinned where it is pinned, and lets go of what no longer is.
  private void hold(Map<String, Spot> next) {
    var before = pins;
    pins = next;
    for (int i = 0; i < vertices.size(); i++) {
      var id = vertices.get(i).id();
      var spot = next.get(id);
      int node = i;
      if (!Objects.equals(spot, before.get(id))) {
        tell(
            spot == null
                ? simulation -> simulation.release(node)
                : simulation -> simulation.pin(node, spot.x(), spot.y()));
      }
    }
  }
}
