package tieline.model.account;

import java.util.Objects;
import tieline.model.dataset.Statement;

/// One question about a subject: a property, and what tells its several questions apart.
///
/// @param key the party of a role, the unit and object of a quantity, …; empty for a property that
///   a subject has once
public record Aspect(Property property, String key) {

  public static final Aspect AMOUNT = new Aspect(Property.AMOUNT, "");
  public static final Aspect STATUS = new Aspect(Property.STATUS, "");
  public static final Aspect DATE = new Aspect(Property.DATE, "");
  public static final Aspect STARTS = new Aspect(Property.STARTS, "");
  public static final Aspect ENDS = new Aspect(Property.ENDS, "");
  public static final Aspect TERM = new Aspect(Property.TERM, "");

  /// The question that a statement answers.
  public static Aspect of(Statement says) {
    return switch (says) {
      case Statement.Participant p -> participant(p.party());
      case Statement.Amount a ->
          new Aspect(Property.AMOUNT, Objects.requireNonNullElse(a.by(), ""));
      case Statement.Share s -> new Aspect(Property.SHARE, Objects.requireNonNullElse(s.of(), ""));
      case Statement.Quantity q ->
          new Aspect(Property.QUANTITY, q.unit() + " " + Objects.requireNonNullElse(q.of(), ""));
      case Statement.Term t -> TERM;
      case Statement.Date d -> DATE;
      case Statement.Starts s -> STARTS;
      case Statement.Ends e -> ENDS;
      case Statement.Status s -> STATUS;
      case Statement.Place p -> new Aspect(Property.PLACE, p.name());
      case Statement.RelatesTo r -> new Aspect(Property.RELATION, r.type().word() + " " + r.to());
      case Statement.Purpose p -> new Aspect(Property.PURPOSE, "");
      case Statement.Description d -> new Aspect(Property.DESCRIPTION, "");
    };
  }

  /// The question which part a party has.
  public static Aspect participant(String party) {
    return new Aspect(Property.PARTICIPANT, party);
  }

  /// The question how much of it one party commits.
  public static Aspect amountBy(String party) {
    return new Aspect(Property.AMOUNT, party);
  }
}
