package tieline.model.account;

import tieline.model.dataset.Word;

/// The questions that claims answer, in the order in which a dossier lists them.
public enum Property implements Word {
  PARTICIPANT,
  AMOUNT,
  SHARE,
  TERM,
  QUANTITY,
  STATUS,
  DATE,
  STARTS,
  ENDS,
  PLACE,
  RELATION,
  PURPOSE,
  DESCRIPTION
}
