package tieline.model.dataset;

import java.util.List;

/// Who can take part in a commitment.
///
/// @param aliases other names, for search and for reading the texts
public record Party(String id, String name, PartyKind kind, List<String> aliases, Extras extras)
    implements Subject {
  public Party {
    aliases = List.copyOf(aliases);
  }

  public Party(String id, String name, PartyKind kind) {
    this(id, name, kind, List.of(), Extras.NONE);
  }
}
