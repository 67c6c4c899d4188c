package tieline.app.reading;

import org.jspecify.annotations.Nullable;
import tieline.model.account.Index;
import tieline.model.dataset.Source;

/// A source in short.
///
/// @param id its id, cut to what a chip holds
/// @param label what a reader knows it by
record Chip(String id, String label) {
  private static final int ROOM = 4;

  static Chip of(String source, Index index) {
    @Nullable Source known = index.source(source);
    return new Chip(Cap.at(ROOM, source), Cap.name(known == null ? source : known.label()));
  }
}
