package tieline.model.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tieline.model.dataset.DatasetReader;
import tieline.model.dataset.Problem;

/// A small sound dataset with its text, to plant faults in.
final class CheckSample {
  static final String TEXT =
      """
      The field is to cost up to $300 Billion over five years.
      The fund pays for it 😀, says Acme. It starts in 2025
      and ends by 2027, with 250-300 sites and 27% of it “green”.
      The fund pays late.
      """;

  static final String WHOLE =
      """
      {
        "tieline": 1,
        "title": "A field",
        "sources": [
          {
            "id": "A",
            "type": "article",
            "title": "Report",
            "text": { "file": "a.txt", "sha256": "ce5fff8e5609ded487585fcc53d898337862cbb2e141bfd89db371e624c8c308" }
          }
        ],
        "parties": [{ "id": "fund", "name": "Fund", "kind": "investor" }],
        "commitments": [{ "id": "field", "name": "Field", "kind": "compute" }],
        "events": [{ "id": "word", "name": "Word", "kind": "statement" }],
        "claims": [
          {
            "id": "A-1", "about": "field", "source": "A", "modality": "stated",
            "says": { "amount": { "value": 300000000000, "currency": "USD", "qualifier": "up-to" } },
            "excerpt": { "quote": "up to $300 Billion", "start": 21, "end": 39 }
          },
          {
            "id": "A-2", "about": "field", "source": "A", "modality": "stated",
            "says": { "participant": { "party": "fund", "role": "funder" } },
            "excerpt": { "quote": "fund pays", "start": 61, "end": 70 }
          },
          {
            "id": "A-3", "about": "field", "source": "A", "modality": "stated",
            "says": { "term": "P5Y" },
            "excerpt": { "quote": "over five years", "start": 40, "end": 55 }
          },
          {
            "id": "A-4", "about": "field", "source": "A", "modality": "stated",
            "says": { "starts": "2025" },
            "excerpt": { "quote": "starts in 2025", "start": 95, "end": 109 }
          },
          {
            "id": "A-5", "about": "field", "source": "A", "modality": "stated",
            "says": { "ends": "../2027" },
            "excerpt": { "quote": "ends by 2027", "start": 114, "end": 126 }
          },
          {
            "id": "A-6", "about": "field", "source": "A", "modality": "stated",
            "says": { "quantity": { "min": 250, "max": 300, "unit": "sites" } },
            "excerpt": { "quote": "250-300 sites", "start": 133, "end": 146 }
          },
          {
            "id": "A-7", "about": "field", "source": "A", "modality": "stated",
            "says": { "share": { "percent": 27 } },
            "excerpt": { "quote": "27% of it", "start": 151, "end": 160 }
          },
          {
            "id": "A-8", "about": "word", "source": "A", "modality": "stated",
            "says": { "participant": { "party": "fund", "role": "speaker" } },
            "excerpt": { "quote": "says Acme", "start": 81, "end": 90 }
          }
        ]
      }
      """;

  private final Path folder;
  private String text = TEXT;
  private String json = WHOLE;

  CheckSample(Path folder) {
    this.folder = folder;
  }

  /// Changes the file; fails if there is nothing to change.
  CheckSample plant(String before, String after) {
    if (!json.contains(before)) {
      throw new IllegalArgumentException("the sample has no " + before);
    }
    json = json.replace(before, after);
    return this;
  }

  CheckSample text(String changed) {
    text = changed;
    return this;
  }

  /// The problems with the texts at hand.
  List<String> problems() {
    try {
      Files.writeString(folder.resolve("a.txt"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems(folder);
  }

  List<String> problems(Path texts) {
    return lines(DatasetCheck.of(DatasetReader.read(bytes(), "file.json"), texts));
  }

  /// The problems that can be told without texts.
  List<String> problemsWithoutTexts() {
    return lines(DatasetCheck.of(DatasetReader.read(bytes(), "file.json")));
  }

  private byte[] bytes() {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }
}
