package tieline.model.dataset;

import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;
import tieline.model.time.When;

/// What a claim says of its subject: exactly one of these.
public sealed interface Statement {

  record Participant(String party, Role role) implements Statement {}

  /// How much money.
  ///
  /// @param by id of the one party whose part this is; null for the amount of the whole commitment
  record Amount(Money money, @Nullable String by) implements Statement {
    public Amount(Money money) {
      this(money, null);
    }
  }

  /// A part of a whole, or a change.
  ///
  /// @param percent from 0 to 100 where a part of a whole is meant; changes may exceed 100
  /// @param of what it is a share of, in the curator's words
  record Share(Range percent, @Nullable String of) implements Statement {}

  /// A count or a measure.
  ///
  /// @param unit such as `GPU`, `GW`, `Tbit/s`
  /// @param of what is counted
  record Quantity(Range range, String unit, @Nullable String of) implements Statement {}

  /// How long it runs.
  ///
  /// @param text the ISO 8601 duration as written, such as `P5Y`
  /// @param duration the same, parsed: a `Period` or a `Duration`
  record Term(String text, TemporalAmount duration) implements Statement {}

  record Date(When when) implements Statement {}

  record Starts(When when) implements Statement {}

  record Ends(When when) implements Statement {}

  /// The state it is in.
  ///
  /// @param on when the state was reached, if the source dates it
  record Status(State state, @Nullable When on) implements Statement {}

  record Place(String name) implements Statement {}

  record RelatesTo(RelationType type, String to) implements Statement {}

  record Purpose(String text) implements Statement {}

  record Description(String text) implements Statement {}
}
