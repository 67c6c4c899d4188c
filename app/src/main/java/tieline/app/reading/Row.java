package tieline.app.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question and its answers.
///
/// @param label the property, or a party's name
/// @param subject id of the party that the label leads to; null for a property
/// @param lines one or more
record Row(String label, @Nullable String subject, List<Line> lines) {
  Row {
    lines = List.copyOf(lines);
  }
}
