package tieline.app.command;

import java.util.EnumSet;
import java.util.Set;
import tieline.model.account.Account;
import tieline.model.account.Finding;
import tieline.model.account.Property;
import tieline.model.account.Value;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Conflict;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Subject;

/// What is said of a subject, with who says so: the part that all listings share.
record Evidence(Account account) {
  /// Texts of any length have no place in a column.
  private static final Set<Property> LONG =
      EnumSet.of(Property.RELATION, Property.PURPOSE, Property.DESCRIPTION);

  /// A line for the subject and one for each value of each finding.
  void print(Columns columns, Subject subject) {
    columns.title("");
    columns.title(subject.id() + "  " + subject.name() + " (" + subject.kind().spoken() + ")");
    var previous = "";
    for (var finding : account.entry(subject.id()).findings().values()) {
      var property = finding.aspect().property();
      if (LONG.contains(property)) {
        continue;
      }
      var label = label(finding);
      for (var value : finding.values()) {
        columns.row(
            "  " + (label.equals(previous) ? "" : label),
            text(value),
            String.join(" ", value.sources()),
            remark(finding, value));
        previous = label;
      }
    }
  }

  private static String label(Finding finding) {
    return finding.aspect().property() == Property.PARTICIPANT
        ? "party"
        : finding.aspect().property().spoken();
  }

  private String text(Value value) {
    return Wording.of(value.says(), value.denied(), account.index());
  }

  private static String remark(Finding finding, Value value) {
    var modality = value.modality() == Modality.STATED ? "" : value.modality().spoken();
    if (!finding.isDisputed()) {
      return modality;
    }
    return modality.isEmpty() ? "≠ disputed" : modality + ", ≠ disputed";
  }

  /// A subject's id, name, kind and findings by property.
  void write(JsonOutput json, Subject subject) {
    json.text("id", subject.id());
    json.text("name", subject.name());
    json.text("kind", subject.kind().word());
    json.object(
        "findings",
        () -> {
          var entry = account.entry(subject.id());
          for (var property : Property.values()) {
            var findings = entry.of(property).toList();
            if (!findings.isEmpty()) {
              json.objects(property.word(), findings, finding -> write(json, finding));
            }
          }
        });
  }

  private void write(JsonOutput json, Finding finding) {
    if (!finding.aspect().key().isEmpty()) {
      json.text("key", finding.aspect().key());
    }
    json.text("support", finding.support().word());
    json.objects("values", finding.values(), value -> write(json, value));
    json.texts("conflicts", finding.conflicts().stream().map(Conflict::id).toList());
  }

  /// A value: in words, as the dataset file has it, and who says so.
  private void write(JsonOutput json, Value value) {
    json.text("text", text(value));
    json.object("says", () -> StatementJson.write(json, value.says()));
    json.flag("denied", value.denied());
    json.text("modality", value.modality().word());
    json.texts("sources", value.sources());
    json.texts("claims", value.claims().stream().map(Claim::id).toList());
  }
}
