package tieline.model.dataset;

import java.util.List;

/// Something that happened, or is to happen.
public record Event(String id, String name, EventKind kind, List<String> aliases, Extras extras)
    implements Subject {
  public Event {
    aliases = List.copyOf(aliases);
  }

  public Event(String id, String name, EventKind kind) {
    this(id, name, kind, List.of(), Extras.NONE);
  }
}
