package tieline.model.dataset;

/// What a claim can be about. A subject carries only its id, name and kind: everything else about
/// it is a claim.
public sealed interface Subject permits Party, Commitment, Event {
  String id();

  String name();

  /// The kind's word, such as `company` or `compute`.
  Word kind();
}
