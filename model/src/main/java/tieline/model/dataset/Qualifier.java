package tieline.model.dataset;

/// How exact a source is about a number.
public enum Qualifier implements Word {
  EXACTLY,
  ABOUT,
  AT_LEAST,
  UP_TO,
  OVER
}
