package tieline.model.time;

/// A date as EDTF writes it.
public record When(String text) {
  public static When parse(String text) {
    return new When(text);
  }
}
