package tieline.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tieline.model.account.Account;
import tieline.model.account.Finding;
import tieline.model.account.Index;
import tieline.model.account.Property;

/// The findings of a subject in the order of a dossier: what is measured and dated, who takes part,
/// and what is told in words.
final class Findings {
  private static final List<Property> FACTS =
      List.of(
          Property.AMOUNT,
          Property.SHARE,
          Property.TERM,
          Property.QUANTITY,
          Property.STATUS,
          Property.DATE,
          Property.STARTS,
          Property.ENDS,
          Property.PLACE,
          Property.RELATION);

  private final Account.Entry entry;
  private final Index index;

  Findings(Account.Entry entry, Index index) {
    this.entry = entry;
    this.index = index;
  }

  /// Every finding once.
  Stream<Finding> inOrder() {
    return Stream.of(
            FACTS.stream(), Stream.of(Property.PARTICIPANT, Property.PURPOSE, Property.DESCRIPTION))
        .flatMap(properties -> properties)
        .flatMap(entry::of);
  }

  /// One row a property, with the lines of all its findings.
  List<Row> facts() {
    var rows = new ArrayList<Row>();
    for (var property : FACTS) {
      var lines = entry.of(property).flatMap(this::lines).toList();
      if (!lines.isEmpty()) {
        rows.add(new Row(label(property), null, lines));
      }
    }
    return rows;
  }

  /// One row a party, with the roles that it is given.
  List<Row> parties() {
    return entry
        .of(Property.PARTICIPANT)
        .map(f -> {
          var party = f.aspect().key();
          return new Row(Cap.name(index.name(party)), party, lines(f).toList());
        })
        .toList();
  }

  /// What is told in words: purposes, then descriptions.
  List<Line> words() {
    return Stream.of(Property.PURPOSE, Property.DESCRIPTION)
        .flatMap(entry::of)
        .flatMap(this::lines)
        .toList();
  }

  private Stream<Line> lines(Finding finding) {
    return finding.values().stream().map(value -> Line.of(finding, value, index));
  }

  private static String label(Property property) {
    var spoken = property.spoken();
    return spoken.substring(0, 1).toUpperCase(Locale.ROOT) + spoken.substring(1);
  }
}
