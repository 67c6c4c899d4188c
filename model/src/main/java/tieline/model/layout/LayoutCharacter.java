package tieline.model.layout;

/// What a layout is to show.
public enum LayoutCharacter {
  /// Distances in the picture follow the number of steps between two nodes: stress (Kamada and
  /// Kawai 1989) by stochastic gradient descent (Zheng, Pawar and Goodman 2018).
  DISTANCES,

  /// Edges pull and nodes push, starting from the stress layout: fewer crossings, and room around
  /// each node (Fruchterman and Reingold 1991, by Barnes and Hut 1986).
  FORCES,

  /// Groups that are tied to one another stand apart from the rest: the energy LinLog (Noack 2007).
  COMMUNITIES
}
