package tieline.model.dataset;

/// In what the sides of a conflict differ.
public enum Difference implements Word {
  VALUE,
  PARTY,
  DATE,
  STATUS,
  DEFINITION,
  SCOPE
}
