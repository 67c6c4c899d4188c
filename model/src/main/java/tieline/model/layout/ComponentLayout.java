package tieline.model.layout;

import java.time.Duration;
import java.util.SplittableRandom;

/// Lays one connected graph out, in units of one edge length: a rough stress layout, a relaxation
/// by forces that disentangles it, and what the character asks for last.
final class ComponentLayout {
  /// Up to so many nodes, stress counts all pairs; above, a sample does as well in a fifth of the
  /// time.
  private static final int ALL_PAIRS = 3000;

  /// Up to so many nodes, there is time for more sweeps.
  private static final int FEW = 2000;

  /// A graph whose diameter is below this many times `log₂ n` has a core that heat would scatter.
  private static final double COMPACT = 0.62;

  /// A sketch of less stress than this is of a graph that lies in the plane by nature, such as a
  /// mesh or a ring; forces would only bend it.
  private static final double FLAT = 0.03;

  /// Up to so many nodes, a picture is read node by node, and clumps are worse than crossings.
  private static final int SMALL = 300;

  /// A graph of fewer edges a node than this is much like a tree, and slow to unfold.
  private static final double TREE_LIKE = 1.5;

  /// Sweeps at falling rates that end a descent, for what is in place to settle.
  private static final int SETTLING = 4;

  /// How many steps it takes communities to gather, however many nodes there are.
  private static final int GATHERING = 160;

  private final Bodies bodies;
  private final LayoutCharacter character;
  private final SplittableRandom random;
  private final Workers workers;

  /// What the usual numbers of sweeps are multiplied by.
  private final double effort;

  private int iterations;

  ComponentLayout(
      Bodies bodies, LayoutCharacter character, Duration budget, long seed, Workers workers) {
    this.bodies = bodies;
    this.character = character;
    this.workers = workers;
    effort = Effort.of(budget, usual());
    random = new SplittableRandom(seed);
  }

  /// Moves the bodies in place and returns the number of sweeps over them.
  int run() {
    var sketch = new PivotStress(bodies, random, workers);
    sketch.start();
    sketch.descend(sketchRates(sketch.diameter()));
    boolean flat = sketch.stress() < FLAT;
    if (flat || character == LayoutCharacter.DISTANCES) {
      if (!flat) {
        relax(Attraction.LINEAR, prepared(bodies.count() <= ALL_PAIRS ? 60 : 20), 2);
      }
      refine(sketch, flat);
      if (character == LayoutCharacter.COMMUNITIES) {
        relax(Attraction.CONSTANT, prepared(40), 0.3);
      }
      return iterations;
    }
    int steps = scaled(steps());
    if (character == LayoutCharacter.COMMUNITIES) {
      relax(Attraction.LINEAR, steps, 2);
      relax(Attraction.CONSTANT, scaled(GATHERING), 1);
    } else {
      relax(isTreeLike() ? Attraction.QUADRATIC : Attraction.LINEAR, steps, 2);
      if (bodies.count() > SMALL) {
        relax(Attraction.SATURATING, steps, 0.5);
      }
    }
    return iterations;
  }

  private boolean isTreeLike() {
    int n = bodies.count();
    return n > SMALL && bodies.graph.edges() < TREE_LIKE * n;
  }

  private void relax(Attraction attraction, int steps, double cap) {
    new Relaxation(bodies, attraction, workers).relax(steps, cap, 0.02);
    iterations += steps;
  }

  private float[] sketchRates(double diameter) {
    int sweeps = prepared(character == LayoutCharacter.DISTANCES ? 6 : 12);
    return rates(diameter * diameter / 10, Math.min(0.002, 5.0 / bodies.count()), sweeps);
  }

  private void refine(PivotStress sketch, boolean flat) {
    int n = bodies.count();
    double log = StrictMath.log(n) / StrictMath.log(2);
    double stretch = sketch.diameter() / log;
    int sweeps = scaled(sweeps());
    if (n <= ALL_PAIRS) {
      double least = stretch < COMPACT ? 0.2 : 0.6;
      double first = flat ? 100 : Math.clamp(0.2 * stretch * stretch * stretch, least, 10);
      double last = 150.0 / (n + 2000);
      var stress = new AllPairsStress(bodies, random, workers);
      stress.descend(rates(first, last, sweeps));
      stress.descend(rates(last / 3, last / 100, prepared(SETTLING)));
    } else {
      sketch.descend(rates(100 * (flat ? 1 : Math.min(10, stretch)) / n, 1.0 / n, sweeps));
    }
  }

  private float[] rates(double first, double last, int sweeps) {
    iterations += sweeps;
    return Descent.rates(Math.max(first, last), last, sweeps);
  }

  /// The usual number of steps of each kind of force.
  private int steps() {
    double steps = 150 * StrictMath.pow(1000.0 / bodies.count(), 0.6);
    boolean slow = character == LayoutCharacter.FORCES && isTreeLike();
    return (int) Math.round(slow ? Math.clamp(3.5 * steps, 90, 200) : Math.clamp(steps, 30, 150));
  }

  /// The usual number of sweeps of stress.
  private int sweeps() {
    int n = bodies.count();
    return n <= FEW ? 40 : n <= ALL_PAIRS ? 25 : 20;
  }

  /// About what the usual sweeps take, in microseconds.
  private double usual() {
    var graph = bodies.graph;
    return switch (character) {
      case FORCES -> Effort.forces(2 * steps(), graph);
      case COMMUNITIES -> Effort.forces(steps() + GATHERING, graph);
      case DISTANCES ->
          graph.nodes() <= ALL_PAIRS
              ? Effort.allPairs(sweeps(), graph)
              : Effort.pivots(sweeps(), graph);
    };
  }

  private int scaled(int sweeps) {
    return Math.max(2, (int) Math.round(sweeps * effort));
  }

  /// A number of sweeps of which more would not help.
  private int prepared(int sweeps) {
    return Math.max(2, (int) Math.round(sweeps * Math.min(1, effort)));
  }
}
