package tieline.model.dataset;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// The properties of an item in CSL-JSON (Citation Style Language 1.0.2), beyond those that
/// [Source] has fields for.
final class CslProperties {
  static final Set<String> NAMES =
      Arrays.stream(
              """
              abstract accessed annote archive archive-place archive_collection archive_location \
              author authority available-date call-number categories chair chapter-number \
              citation-key citation-label citation-number collection-editor collection-number \
              collection-title compiler composer container-author container-title \
              container-title-short contributor curator custom dimensions director division DOI \
              edition editor editor-translator editorial-director event event-date event-place \
              event-title executive-producer first-reference-note-number genre guest host \
              illustrator interviewer ISBN ISSN issue journalAbbreviation jurisdiction keyword \
              language license locator medium narrator number number-of-pages number-of-volumes \
              organizer original-author original-date original-publisher \
              original-publisher-place original-title page page-first part part-title performer \
              PMCID PMID printing producer publisher publisher-place recipient references \
              reviewed-author reviewed-genre reviewed-title scale script-writer section \
              series-creator shortTitle source status submitted supplement title-short translator \
              URL version volume volume-title year-suffix\
              """
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  private CslProperties() {}
}
