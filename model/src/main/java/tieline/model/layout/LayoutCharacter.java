package tieline.model.layout;

import java.util.Locale;

/// What a layout is to show.
public enum LayoutCharacter {
  /// Distances in the picture follow the number of steps between two nodes: stress (Kamada and
  /// Kawai 1989) by stochastic gradient descent (Zheng, Pawar and Goodman 2018).
  DISTANCES,

  /// Edges pull and nodes push, starting from a stress layout, which unties crossings (Jacomy,
  /// Venturini, Heymann and Bastian 2014, by the method of Barnes and Hut 1986).
  FORCES,

  /// Groups that are tied to one another stand apart from the rest: the energy LinLog (Noack 2007).
  COMMUNITIES;

  /// The name in lower case, as on the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
