package tieline.model.account;

import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Claim;
import tieline.model.dataset.State;
import tieline.model.time.TimeSpan;

/// A state of a commitment, from when it was reached until the next dated one.
///
/// @param on the seconds in which it may have been reached
/// @param until the seconds in which the next may have been; null for the last
/// @param claim the claim that states it
public record Phase(State state, TimeSpan on, @Nullable TimeSpan until, Claim claim) {}
