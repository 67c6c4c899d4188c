package tieline.app.figure;

import tieline.model.dataset.Word;

/// Which pictures a figure shows.
public enum FigureView implements Word {
  NETWORK,
  TIMELINE,
  BOTH
}
