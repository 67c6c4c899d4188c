package tieline.model.json;

/// The text stops being JSON here, or is more than may be held: nothing after this place can be
/// read. The message is meant for the reader of the file.
public final class BrokenJson extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final String pointer;
  private final String hint;

  BrokenJson(Place place, String pointer, String message, String hint) {
    super(message);
    this.place = place;
    this.pointer = pointer;
    this.hint = hint;
  }

  public Place place() {
    return place;
  }

  public String pointer() {
    return pointer;
  }

  /// What is wrong.
  public String message() {
    return String.valueOf(getMessage());
  }

  /// What would be right.
  public String hint() {
    return hint;
  }
}
