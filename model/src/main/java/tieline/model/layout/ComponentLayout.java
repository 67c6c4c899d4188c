package tieline.model.layout;

import java.util.SplittableRandom;

/// Lays one connected graph out, in units of one edge length: a rough stress layout, a relaxation
/// by forces that disentangles it, and what the character asks for last.
final class ComponentLayout {
  /// Up to so many nodes, stress counts all pairs.
  private static final int ALL_PAIRS = 6000;

  /// A graph whose diameter is below this many times `log₂ n` has a core that heat would scatter.
  private static final double COMPACT = 0.62;

  /// Up to so many nodes, there is time for more sweeps.
  private static final int FEW = 2500;

  /// Up to so many nodes, there is time to untie every knot.
  private static final int SOME = 1500;

  /// Above so many nodes, hubs have thousands of leaves.
  private static final int MANY = 20_000;

  /// A sketch of less stress than this is of a graph that lies in the plane by nature, such as a
  /// mesh or a ring; forces would only bend it.
  private static final double FLAT = 0.03;

  /// Up to so many nodes, a picture is read node by node, and clumps are worse than crossings.
  private static final int SMALL = 300;

  private final Bodies bodies;
  private final LayoutCharacter character;
  private final double effort;
  private final SplittableRandom random;
  private final Workers workers;
  private int iterations;

  /// @param effort what the usual numbers of sweeps are multiplied by
  ComponentLayout(
      Bodies bodies, LayoutCharacter character, double effort, long seed, Workers workers) {
    this.bodies = bodies;
    this.character = character;
    this.effort = effort;
    this.workers = workers;
    random = new SplittableRandom(seed);
  }

  /// Moves the bodies in place and returns the number of sweeps over them.
  int run() {
    int n = bodies.count();
    var sketch = new PivotStress(bodies, 1, random, workers);
    sketch.start();
    double diameter = sketch.diameter();
    int sweeps = character == LayoutCharacter.DISTANCES && n <= MANY ? 6 : 12;
    sketch.descend(rates(diameter * diameter / 10, Math.min(0.002, 5.0 / n), sweeps));
    boolean flat = sketch.stress() < FLAT;
    switch (character) {
      case DISTANCES -> {
        if (!flat) {
          relax(Attraction.LINEAR, relaxations(), 2);
        }
        refine(sketch, flat);
      }
      case FORCES -> {
        if (flat) {
          refine(sketch, true);
        } else {
          relax(Attraction.LINEAR, steps(), 2);
          relax(Attraction.SATURATING, n > SMALL ? steps() : 0, 0.5);
        }
      }
      case COMMUNITIES -> {
        if (flat) {
          refine(sketch, true);
          relax(Attraction.CONSTANT, 40, 0.3);
        } else {
          relax(Attraction.LINEAR, steps(), 2);
          relax(Attraction.CONSTANT, steps(), 1);
        }
      }
    }
    return iterations;
  }

  /// How many steps untangle what stress then spreads out. Very large graphs take more, for their
  /// hubs are so dense that nodes without overlap would be long in finding room.
  private int relaxations() {
    int n = bodies.count();
    if (n > ALL_PAIRS) {
      return n > MANY ? 80 : 20;
    }
    return n > SOME ? 40 : 120;
  }

  private int steps() {
    return (int) Math.round(Math.clamp(150 * Math.sqrt(1000.0 / bodies.count()), 60, 150));
  }

  private void relax(Attraction attraction, int steps, double cap) {
    if (steps > 0) {
      int count = scaled(steps);
      new Relaxation(bodies, attraction, workers).relax(count, cap, 0.02);
      iterations += count;
    }
  }

  private void refine(PivotStress sketch, boolean flat) {
    int n = bodies.count();
    double log = StrictMath.log(n) / StrictMath.log(2);
    double stretch = sketch.diameter() / log;
    if (n <= ALL_PAIRS) {
      double least = stretch < COMPACT ? 0.2 : 0.6;
      double first = flat ? 10 : Math.clamp(0.2 * stretch * stretch * stretch, least, 10);
      int sweeps = flat || n > FEW ? 25 : n > SOME ? 50 : 60;
      new AllPairsStress(bodies, random, workers).descend(rates(first, 2.0 / (n + 500), sweeps));
    } else {
      double first = (flat ? 100 : 20 * Math.max(1, effort) * Math.min(10, stretch)) / n;
      sketch.descend(rates(first, 1.0 / n, 20));
    }
  }

  private float[] rates(double first, double last, int sweeps) {
    int count = scaled(sweeps);
    iterations += count;
    return Descent.rates(Math.max(first, last), last, count);
  }

  private int scaled(int sweeps) {
    return Math.max(2, (int) Math.round(sweeps * effort));
  }
}
