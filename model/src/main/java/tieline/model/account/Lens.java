package tieline.model.account;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Source;

/// Which sources, and which ways of saying, the picture follows.
///
/// @param sources ids of the sources that are heard
/// @param modalities the modalities that are heard
public record Lens(Set<String> sources, Set<Modality> modalities) {
  public Lens {
    sources = Set.copyOf(sources);
    modalities = Set.copyOf(modalities);
  }

  /// The lens that hears every source of a dataset, whatever its modality.
  public static Lens all(Dataset dataset) {
    var ids = new LinkedHashSet<String>();
    dataset.sources().stream().map(Source::id).forEach(ids::add);
    return new Lens(ids, EnumSet.allOf(Modality.class));
  }

  public boolean hears(Claim claim) {
    return sources.contains(claim.source()) && modalities.contains(claim.modality());
  }

  /// The same lens with one source dropped if it is heard, restored if it is not.
  public Lens toggled(String source) {
    var next = new LinkedHashSet<>(sources);
    if (!next.remove(source)) {
      next.add(source);
    }
    return new Lens(next, modalities);
  }

  public Lens accordingTo(Set<String> only) {
    return new Lens(only, modalities);
  }
}
