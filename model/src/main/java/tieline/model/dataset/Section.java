package tieline.model.dataset;

import java.util.Locale;

/// The lists of a dataset file, in the order in which they are written.
public enum Section {
  SOURCES("source"),
  PARTIES("party"),
  COMMITMENTS("commitment"),
  EVENTS("event"),
  CLAIMS("claim"),
  RELATIONS("relation"),
  CONFLICTS("conflict");

  private final String noun;

  Section(String noun) {
    this.noun = noun;
  }

  /// The property's name in the file, such as `parties`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What one entry is called, such as `party`.
  public String noun() {
    return noun;
  }

  /// The same with its article: `a party`, `an event`.
  public String one() {
    return (this == EVENTS ? "an " : "a ") + noun;
  }
}
