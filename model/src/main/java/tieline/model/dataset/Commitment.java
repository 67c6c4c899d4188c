package tieline.model.dataset;

import java.util.List;

/// A deal, contract, stake, venture or supply relation between parties.
public record Commitment(
    String id, String name, CommitmentKind kind, List<String> aliases, Extras extras)
    implements Subject {
  public Commitment {
    aliases = List.copyOf(aliases);
  }

  public Commitment(String id, String name, CommitmentKind kind) {
    this(id, name, kind, List.of(), Extras.NONE);
  }
}
