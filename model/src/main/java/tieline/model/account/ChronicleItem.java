package tieline.model.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Subject;
import tieline.model.time.TimeSpan;

/// An event or a commitment on the timeline.
///
/// @param lane id of the lane that it stands in
/// @param course when it is; null for what nobody dates, which stands apart
/// @param phases the dated states of a commitment, in their order
/// @param rivals what else is said of its dates, but not shown
/// @param findings what it rests on: parties, measure, status, dates and term; where it has none of
///   these, all that is said of it
/// @param support of what it rests on: disputed as soon as one finding is
/// @param modality how its begin is said; where it has none, its end
/// @param endModality how its end is said; where it has none, its begin
/// @param measure the amount, share or count that it is told by, such as `$250 B`; empty for none
/// @param term how long it runs, such as `5 years`; empty where nobody says
/// @param ghost whether no claim in view states it
public record ChronicleItem(
    Subject subject,
    String lane,
    @Nullable Course course,
    List<Phase> phases,
    List<TimeSpan> rivals,
    List<Finding> findings,
    Support support,
    Modality modality,
    Modality endModality,
    String measure,
    String term,
    boolean ghost) {
  public ChronicleItem {
    phases = List.copyOf(phases);
    rivals = List.copyOf(rivals);
    findings = List.copyOf(findings);
  }

  /// Id of its subject.
  public String id() {
    return subject.id();
  }

  public boolean isDated() {
    return course != null;
  }

  public boolean isDisputed() {
    return support == Support.DISPUTED;
  }
}
