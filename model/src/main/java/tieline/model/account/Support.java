package tieline.model.account;

import tieline.model.dataset.Word;

/// How well the sources in view support a finding, weakest first but for the disputed.
public enum Support implements Word {
  /// No claim in view.
  UNSUPPORTED,
  /// One source says so.
  SINGLE,
  /// Two or more sources agree, and none disagrees.
  CORROBORATED,
  /// Claims in view contradict each other.
  DISPUTED
}
