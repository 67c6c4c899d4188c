package tieline.model.layout;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Lays a graph out from nothing. The same graph, character, edge length, seed and budget give the
/// same positions bit for bit, on every run, on every machine and with any number of threads.
///
/// @param character what the picture is to show
/// @param edgeLength the ideal length of an edge in pixels, above 0
/// @param seed where randomness starts
/// @param threads how many threads may work, at least 1
/// @param budget about how long a graph may take; it buys a number of sweeps that depends on the
///   size of the graph alone, not on the clock; zero for as many as usually suffice
/// @param cancelled asked often, from any of the threads; once it answers true the layout ends with
///   a `CancellationException`
public record Layout(
    LayoutCharacter character,
    double edgeLength,
    long seed,
    int threads,
    Duration budget,
    BooleanSupplier cancelled) {

  /// The edge length that suits some dozens of nodes with labels, in pixels.
  public static final double EDGE_LENGTH = 120;

  /// A settled picture and the number of sweeps over all nodes that it took.
  public record Result(Positions positions, int iterations) {}

  public Layout {
    if (!(edgeLength > 0 && edgeLength <= 1e6)) {
      throw new IllegalArgumentException("edge length " + edgeLength + " is not in (0, 1e6]");
    }
    if (threads < 1 || budget.isNegative()) {
      throw new IllegalArgumentException(threads + " threads, budget " + budget);
    }
  }

  /// This character with one thread, seed 1, and the default edge length.
  public static Layout of(LayoutCharacter character) {
    return new Layout(character, EDGE_LENGTH, 1, 1, Duration.ZERO, () -> false);
  }

  public Layout withEdgeLength(double pixels) {
    return new Layout(character, pixels, seed, threads, budget, cancelled);
  }

  public Layout withSeed(long s) {
    return new Layout(character, edgeLength, s, threads, budget, cancelled);
  }

  public Layout withThreads(int t) {
    return new Layout(character, edgeLength, seed, t, budget, cancelled);
  }

  public Layout withBudget(Duration time) {
    return new Layout(character, edgeLength, seed, threads, time, cancelled);
  }

  public Layout withCancelled(BooleanSupplier question) {
    return new Layout(character, edgeLength, seed, threads, budget, question);
  }

  /// The settled positions of a graph's nodes.
  public Positions positions(LayoutGraph graph) {
    return run(graph).positions();
  }

  /// Lays the graph out: each connected component by itself, to its pins if it has any, without
  /// overlap of nodes; then the components side by side.
  ///
  /// @throws CancellationException when cancelled
  public Result run(LayoutGraph graph) {
    try (var workers = new Workers(threads, cancelled)) {
      return new LayoutRun(this, graph, workers).run();
    }
  }
}
