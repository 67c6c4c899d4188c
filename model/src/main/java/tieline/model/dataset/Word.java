package tieline.model.dataset;

import java.util.Locale;

/// A term of a closed vocabulary: an enum constant whose name in the file is its Java name in lower
/// case with hyphens (`UNDER_CONSTRUCTION` is written `under-construction`).
public interface Word {

  /// The enum constant's name; every `Word` is an enum.
  String name();

  /// The name in the dataset file.
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The name as a reader sees it: `under construction`.
  default String spoken() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
