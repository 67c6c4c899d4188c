package tieline.model.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Nearest;
import tieline.model.dataset.Party;
import tieline.model.dataset.Section;
import tieline.model.dataset.Statement;
import tieline.model.json.Pointer;

/// Every saved place is that of a party, of a commitment, or of a place that a claim gives one:
/// `stargate@Texas`.
record LayoutCheck(Report report, Set<String> sites) {

  static void run(Report report) {
    if (report.isLost(Section.PARTIES) || report.isLost(Section.COMMITMENTS)) {
      return;
    }
    var sites =
        report.dataset().claims().stream()
            .filter(claim -> claim.says() instanceof Statement.Place)
            .map(claim -> claim.about() + "@" + ((Statement.Place) claim.says()).name())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    new LayoutCheck(report, sites).run();
  }

  private void run() {
    report.dataset().layout().keySet().stream()
        .filter(id -> !isKnown(id) && !isExcused(id))
        .forEach(id -> report.error(Pointer.member("/layout", id), unknown(id), meant(id)));
  }

  private boolean isKnown(String id) {
    return report.has(Section.PARTIES, id)
        || report.has(Section.COMMITMENTS, id)
        || sites.contains(id);
  }

  /// Whether it may be a place of a commitment, given by a claim that has a fault of its own.
  private boolean isExcused(String id) {
    return isSite(id)
        && (report.isLost(Section.CLAIMS)
            || report.omitted(Section.CLAIMS).stream().anyMatch(m -> m.contains(whole(id))));
  }

  private boolean isSite(String id) {
    return id.contains("@") && report.has(Section.COMMITMENTS, whole(id));
  }

  /// What it would be a place of.
  private static String whole(String id) {
    return id.replaceFirst("@.*", "");
  }

  private String unknown(String id) {
    if (!id.contains("@")) {
      return "there is no party or commitment `" + id + "` to have a place";
    }
    var place = id.substring(id.indexOf('@') + 1);
    return isSite(id)
        ? "no claim gives `" + whole(id) + "` the place `" + place + "`"
        : "there is no commitment `" + whole(id) + "` to have the place `" + place + "`";
  }

  private String meant(String id) {
    var dataset = report.dataset();
    var ids =
        Stream.of(
                dataset.parties().stream().map(Party::id),
                dataset.commitments().stream().map(Commitment::id),
                sites.stream())
            .flatMap(some -> some)
            .toList();
    return Nearest.to(id, ids)
        .map(near -> "did you mean `" + near + "`?")
        .orElse("remove it, or correct the id");
  }
}
