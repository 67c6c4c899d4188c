package tieline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small dataset: one source ties Ada to Bell, another ties Bell to Cray, and they disagree about
/// an amount.
final class Sample {
  static final String JSON =
      """
      {
        "tieline": 1,
        "title": "Three parties",
        "summary": "Made up for tests",
        "sources": [
          {"id": "P", "type": "article", "title": "The first paper", "label": "First", "issued": "2025-09"},
          {"id": "Q", "type": "article", "title": "The second paper", "label": "Second", "issued": null}
        ],
        "parties": [
          {"id": "ada", "name": "Ada Works", "kind": "company", "aliases": ["AW"]},
          {"id": "bell", "name": "Bell", "kind": "company"},
          {"id": "cray", "name": "Cray", "kind": "company"},
          {"id": "dora", "name": "Dora", "kind": "company"}
        ],
        "commitments": [
          {"id": "ada-bell", "name": "Chips for Bell", "kind": "supply"},
          {"id": "bell-cray", "name": "Hours for Cray", "kind": "compute"}
        ],
        "events": [
          {"id": "signing", "name": "Signing", "kind": "announcement"},
          {"id": "opening", "name": "Opening", "kind": "launch"},
          {"id": "rumour", "name": "Rumour", "kind": "statement"}
        ],
        "claims": [
          %s
        ],
        "conflicts": [
          {"id": "how-much", "title": "How much?", "differs": "value", "rank": 1,
           "sides": [["P-3"], ["Q-3"]], "note": "The second paper counts options too."}
        ]
      }
      """
          .formatted(
              String.join(
                  ",\n    ",
                  claim(
                      "P-1",
                      "ada-bell",
                      "{\"participant\": {\"party\": \"ada\", \"role\": \"supplier\"}}"),
                  claim(
                      "P-2",
                      "ada-bell",
                      "{\"participant\": {\"party\": \"bell\", \"role\": \"client\"}}"),
                  claim(
                      "P-3",
                      "ada-bell",
                      "{\"amount\": {\"value\": 2000000000, \"currency\": \"USD\"}}"),
                  claim(
                      "Q-3",
                      "ada-bell",
                      "{\"amount\": {\"value\": 3000000000, \"currency\": \"USD\"}}"),
                  claim(
                      "Q-1",
                      "bell-cray",
                      "{\"participant\": {\"party\": \"bell\", \"role\": \"client\"}}"),
                  claim(
                      "Q-2",
                      "bell-cray",
                      "{\"participant\": {\"party\": \"cray\", \"role\": \"provider\"}}"),
                  claim("P-4", "signing", "{\"date\": \"2025-11\"}"),
                  claim("P-5", "opening", "{\"date\": \"2025\"}"),
                  claim("P-6", "dora", "{\"description\": \"Makes doors\"}"),
                  claim(
                      "Q-4",
                      "rumour",
                      "{\"participant\": {\"party\": \"cray\", \"role\": \"speaker\"}}")));

  private Sample() {}

  private static String claim(String id, String about, String says) {
    return """
    {"id": "%s", "about": "%s", "source": "%s", "modality": "stated", "says": %s,
       "excerpt": {"quote": "so it is", "start": 0, "end": 8}}\
    """
        .formatted(id, about, id.substring(0, 1), says);
  }

  static Path in(Path folder) throws IOException {
    return Files.writeString(folder.resolve("sample.json"), JSON);
  }
}
