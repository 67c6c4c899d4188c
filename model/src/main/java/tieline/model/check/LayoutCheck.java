package tieline.model.check;

import java.util.stream.Stream;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Nearest;
import tieline.model.dataset.Party;
import tieline.model.dataset.Section;
import tieline.model.json.Pointer;

/// Every saved place is that of a party, of a commitment, or of a place of one: `stargate@Texas`.
final class LayoutCheck {
  private LayoutCheck() {}

  static void run(Report report) {
    if (report.isLost(Section.PARTIES) || report.isLost(Section.COMMITMENTS)) {
      return;
    }
    report.dataset().layout().keySet().stream()
        .filter(id -> !isKnown(report, id) && !isKnown(report, id.replaceFirst("@.*", "")))
        .forEach(id ->
            report.error(
                Pointer.member("/layout", id),
                "there is no party or commitment `" + id + "` to have a place",
                meant(report, id)));
  }

  private static boolean isKnown(Report report, String id) {
    return report.has(Section.PARTIES, id) || report.has(Section.COMMITMENTS, id);
  }

  private static String meant(Report report, String id) {
    var ids =
        Stream.concat(
                report.dataset().parties().stream().map(Party::id),
                report.dataset().commitments().stream().map(Commitment::id))
            .toList();
    return Nearest.to(id, ids)
        .map(near -> "did you mean `" + near + "`?")
        .orElse("remove it, or correct the id");
  }
}
