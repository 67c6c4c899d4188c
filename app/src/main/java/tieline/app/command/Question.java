package tieline.app.command;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Account;
import tieline.model.account.Aspect;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Subject;
import tieline.model.time.When;

/// What a listing is asked for.
///
/// @param of the subject that everything listed has to do with; null for all
/// @param during the period that events lie in; null for all time
/// @param singleSource whether claims are listed only where no second source says the same
record Question(
    Account account, @Nullable Subject of, @Nullable When during, boolean singleSource) {

  /// The subjects of one kind that are said of in view and have to do with what was asked.
  <S extends Subject> Stream<S> of(List<S> subjects) {
    return subjects.stream()
        .filter(this::isRelated)
        .filter(s -> !account.entry(s.id()).isUnsaid() || partakes(s.id()));
  }

  /// The claims in view that have to do with what was asked.
  Stream<Claim> claims() {
    return account.dataset().claims().stream()
        .filter(account.lens()::hears)
        .filter(claim -> isAbout(claim.about()));
  }

  /// Whether a subject is the one asked for, or one of the two takes part in the other.
  private boolean isRelated(Subject subject) {
    return isAbout(subject.id())
        || (of != null && account.finding(of.id(), Aspect.participant(subject.id())) != null);
  }

  /// Whether a claim about this subject has to do with what was asked: the subject is the one asked
  /// for, or one that it takes part in.
  boolean isAbout(String subject) {
    return of == null
        || of.id().equals(subject)
        || account.finding(subject, Aspect.participant(of.id())) != null;
  }

  /// Ids of the commitments and events that a party takes part in.
  Stream<String> whatTakes(String party) {
    var part = Aspect.participant(party);
    return account.entries().stream()
        .filter(e -> e.findings().containsKey(part))
        .map(e -> e.subject().id());
  }

  private boolean partakes(String party) {
    return whatTakes(party).findAny().isPresent();
  }
}
