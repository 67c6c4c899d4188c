package tieline.model.account;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Range;
import tieline.model.dataset.Statement;

/// When two answers to one question are the same, and when they exclude each other. Between the two
/// lies what is merely different: "over 100" and "500" are not the same, yet both may hold.
final class Agreement {
  private static final BigDecimal ABOUT_LOW = new BigDecimal("0.9");
  private static final BigDecimal ABOUT_HIGH = new BigDecimal("1.1");

  private Agreement() {}

  /// Whether two values of one finding cannot both hold. Two denials always can, and so can two
  /// roles that one source gives a party.
  static boolean contradict(Value a, Value b) {
    if (a.denied() != b.denied()) {
      return same(a.says(), b.says());
    }
    boolean isRole = a.says() instanceof Statement.Participant;
    return !a.denied()
        && exclusive(a.says(), b.says())
        && !(isRole && a.sources().stream().anyMatch(b.sources()::contains));
  }

  /// Whether two statements of one aspect give the same answer.
  static boolean same(Statement a, Statement b) {
    return switch (a) {
      case Statement.Amount x
          when b instanceof Statement.Amount y
              && x.money().currency().equals(y.money().currency()) ->
          same(x.money().range(), y.money().range());
      case Statement.Share x when b instanceof Statement.Share y -> same(x.percent(), y.percent());
      case Statement.Quantity x when b instanceof Statement.Quantity y ->
          same(x.range(), y.range());
      case Statement.Term x when b instanceof Statement.Term y -> x.duration().equals(y.duration());
      default -> a.equals(b);
    };
  }

  /// Whether two statements of one aspect cannot both hold.
  static boolean exclusive(Statement a, Statement b) {
    return switch (a) {
      case Statement.Amount x
          when b instanceof Statement.Amount y
              && x.money().currency().equals(y.money().currency()) ->
          disjoint(x.money().range(), y.money().range());
      case Statement.Share x when b instanceof Statement.Share y ->
          disjoint(x.percent(), y.percent());
      case Statement.Quantity x when b instanceof Statement.Quantity y ->
          disjoint(x.range(), y.range());
      case Statement.Term x when b instanceof Statement.Term y -> !same(x, y);
      case Statement.Date x when b instanceof Statement.Date y ->
          !x.when().extent().intersects(y.when().extent());
      case Statement.Starts x when b instanceof Statement.Starts y ->
          !x.when().extent().intersects(y.when().extent());
      case Statement.Ends x when b instanceof Statement.Ends y ->
          !x.when().extent().intersects(y.when().extent());
      case Statement.Status x when b instanceof Statement.Status y -> exclusive(x, y);
      case Statement.Participant x when b instanceof Statement.Participant y ->
          x.role().isCounterpartOf(y.role());
      default -> false;
    };
  }

  /// An end excludes a life unless both are dated: a thing may be signed first and withdrawn later.
  private static boolean exclusive(Statement.Status a, Statement.Status b) {
    return a.state().isOver() != b.state().isOver() && (a.on() == null || b.on() == null);
  }

  private static boolean same(Range a, Range b) {
    return bound(a).equals(bound(b)) && !disjoint(closed(a), closed(b));
  }

  private static boolean disjoint(Range a, Range b) {
    return disjoint(reach(a), reach(b));
  }

  private static boolean disjoint(Interval a, Interval b) {
    return isBelow(a, b) || isBelow(b, a);
  }

  private static boolean isBelow(Interval a, Interval b) {
    if (a.high == null || b.low == null) {
      return false;
    }
    int order = a.high.compareTo(b.low);
    return order < 0 || (order == 0 && b.lowOpen);
  }

  private static String bound(Range range) {
    return switch (range.qualifier()) {
      case AT_LEAST, OVER -> "floor";
      case UP_TO -> "ceiling";
      case EXACTLY, ABOUT -> "";
    };
  }

  private static Interval closed(Range range) {
    return switch (range.qualifier()) {
      case ABOUT ->
          new Interval(range.min().multiply(ABOUT_LOW), range.max().multiply(ABOUT_HIGH), false);
      default -> new Interval(range.min(), range.max(), false);
    };
  }

  private static Interval reach(Range range) {
    return switch (range.qualifier()) {
      case AT_LEAST -> new Interval(range.min(), null, false);
      case OVER -> new Interval(range.min(), null, true);
      case UP_TO -> new Interval(null, range.max(), false);
      case EXACTLY, ABOUT -> closed(range);
    };
  }

  /// @param low null for no lower bound
  /// @param high null for no upper bound; inclusive
  private record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean lowOpen) {}
}
