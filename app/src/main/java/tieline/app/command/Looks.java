package tieline.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Theme;
import tieline.app.state.Document;
import tieline.app.state.Encoding;
import tieline.app.state.Period;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.time.When;

/// How a dataset is looked at in a picture.
///
/// @param encoding what sizes and colours stand for
/// @param sources ids of the sources to hear; empty for all
/// @param select id or name of the selected subject; null for none
/// @param during the time window; null for all time
public record Looks(
    Theme theme,
    Encoding encoding,
    List<String> sources,
    @Nullable String select,
    @Nullable When during) {
  public Looks {
    sources = List.copyOf(sources);
  }

  /// The document as the sources that are heard tell it.
  ///
  /// @throws Refusal if one of them is not there
  public View view(Document document) {
    return View.of(document, Input.lens(document.index().dataset(), sources));
  }

  /// A state of such a view with what is to be seen of it.
  ///
  /// @throws Refusal if nothing has the id or name of what is selected
  public ViewState on(ViewState opening) {
    var state = opening.with(opening.arrangement().encoded(encoding));
    if (select != null) {
      var subject = Input.subject(opening.view().document().index(), select);
      state = state.attending(a -> a.selecting(subject.id()));
    }
    return during == null ? state : state.with(Period.ALL.brushed(during.extent()));
  }
}
