package tieline.model.dataset;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Small dataset files to plant faults in.
final class Samples {
  /// A sound file with every section and every kind of statement, in canonical form.
  static final String WHOLE =
      """
      {
        "$schema": "dataset.schema.json",
        "tieline": 1,
        "title": "Two firms, one field",
        "sources": [
          {
            "id": "A",
            "type": "article",
            "title": "The field report",
            "label": "Field report",
            "issued": "2025-11",
            "text": {
              "file": "a.txt",
              "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            },
            "author": [{ "family": "Doe" }]
          },
          { "id": "B", "type": "article", "title": "Column", "label": "Weekly", "issued": null }
        ],
        "parties": [
          { "id": "acme", "name": "Acme", "kind": "company", "aliases": ["Acme Ltd"] },
          { "id": "fund", "name": "Fund", "kind": "investor" }
        ],
        "commitments": [
          { "id": "field", "name": "Field", "kind": "compute" },
          { "id": "yard", "name": "Yard", "kind": "venture" }
        ],
        "events": [{ "id": "dig", "name": "First dig", "kind": "construction" }],
        "claims": [
          {
            "id": "A-1",
            "about": "field",
            "source": "A",
            "modality": "stated",
            "says": { "amount": { "value": 300000000000, "currency": "USD", "qualifier": "up-to" } },
            "excerpt": { "quote": "up to $300 Billion", "start": 10, "end": 28 },
            "note": "The largest."
          },
          {
            "id": "A-2",
            "about": "field",
            "source": "A",
            "modality": "reported",
            "says": { "participant": { "party": "fund", "role": "funder" } },
            "excerpt": [
              { "quote": "the fund pays", "start": 40, "end": 53 },
              { "quote": "paid by the fund", "start": 90, "end": 106 }
            ]
          },
          {
            "id": "B-1",
            "about": "dig",
            "source": "B",
            "modality": "forecast",
            "denies": true,
            "says": { "date": "2026" },
            "excerpt": { "quote": "in 2026", "start": 4, "end": 11 },
            "rank": "deprecated",
            "because": "a slip of the pen"
          }
        ],
        "relations": [
          {
            "id": "R-1",
            "about": "field",
            "type": "part-of",
            "to": "yard",
            "because": "The field lies in the yard.",
            "claims": ["A-1"]
          }
        ],
        "conflicts": [
          {
            "id": "when",
            "title": "This year or not?",
            "differs": "date",
            "rank": 1,
            "sides": [["A-1", "A-2"], ["B-1"]],
            "note": "One says so, one denies it."
          }
        ]
      }
      """;

  private Samples() {}

  static Reading read(String json) {
    return DatasetReader.read(json.getBytes(StandardCharsets.UTF_8), "file.json");
  }

  /// The whole sample with one thing changed; fails if there is nothing to change.
  static Reading readWith(String before, String after) {
    return read(with(before, after));
  }

  static String with(String before, String after) {
    if (!WHOLE.contains(before)) {
      throw new IllegalArgumentException("the sample has no " + before);
    }
    return WHOLE.replace(before, after);
  }

  static List<String> lines(Reading reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }
}
