package tieline.model.dataset;

/// How a source says what it says, strongest first.
public enum Modality implements Word {
  STATED,
  REPORTED,
  FORECAST,
  INFERRED,
  OPINION
}
