package tieline.model.json;

/// JSON pointers (RFC 6901) as plain strings: `/claims/16/says/amount`; the whole document is the
/// empty string.
public final class Pointer {
  private Pointer() {}

  /// The pointer of a member of the object at `parent`.
  public static String member(String parent, String name) {
    return parent + '/' + name.replace("~", "~0").replace("/", "~1");
  }

  /// The pointer of an item of the list at `parent`.
  ///
  /// @param index from 0
  public static String item(String parent, int index) {
    return parent + '/' + index;
  }
}
