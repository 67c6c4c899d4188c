package tieline.model.check;

import java.util.HashSet;
import java.util.Set;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Party;
import tieline.model.dataset.Section;
import tieline.model.dataset.Statement;

/// No mark without a claim: every subject is spoken of, and parties take part in something.
final class SubjectCheck {
  private final Report report;
  private final Set<String> parties = new HashSet<>();
  private final Set<String> commitments = new HashSet<>();
  private final Set<String> spokenOf = new HashSet<>();
  private final Set<String> tied = new HashSet<>();

  private SubjectCheck(Report report) {
    this.report = report;
  }

  static void run(Report report) {
    var check = new SubjectCheck(report);
    var dataset = report.dataset();
    dataset.parties().stream().map(Party::id).forEach(check.parties::add);
    dataset.commitments().stream().map(Commitment::id).forEach(check.commitments::add);
    dataset.claims().forEach(check::hear);
    report
        .omitted(Section.CLAIMS)
        .forEach(mentions -> {
          check.spokenOf.addAll(mentions);
          check.tied.addAll(mentions);
        });
    dataset.parties().forEach(party -> check.judge(party));
    dataset.commitments().forEach(one -> check.judge(Section.COMMITMENTS, one.id()));
    dataset.events().forEach(one -> check.judge(Section.EVENTS, one.id()));
  }

  private void hear(Claim claim) {
    spokenOf.add(claim.about());
    switch (claim.says()) {
      case Statement.Participant part -> {
        spokenOf.add(part.party());
        if (commitments.contains(claim.about())) {
          tied.add(part.party());
        }
        if (parties.contains(claim.about())) {
          report.error(
              report.pointer(claim) + "/about",
              "`" + claim.about() + "` is a party, and no one takes part in a party",
              "a commitment or an event belongs here");
        }
      }
      case Statement.Amount amount -> {
        if (amount.by() != null) {
          spokenOf.add(amount.by());
        }
      }
      default -> {}
    }
  }

  private void judge(Party party) {
    judge(Section.PARTIES, party.id());
    if (spokenOf.contains(party.id()) && !tied.contains(party.id())) {
      report.warning(
          report.pointer(Section.PARTIES, party.id()),
          "`" + party.id() + "` has no part in any commitment, so no tie leads to it",
          "claim its part, or leave it out if it is only mentioned");
    }
  }

  private void judge(Section section, String id) {
    if (!spokenOf.contains(id)) {
      report.error(
          report.pointer(section, id),
          "no claim is about `" + id + "`",
          "add what a source says of it, or remove it");
    }
  }
}
