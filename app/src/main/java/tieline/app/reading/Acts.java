package tieline.app.reading;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import tieline.app.state.Store;

/// What a reader does in the pane.
///
/// @param browse opens a web page outside the program
record Acts(Store store, Consumer<URI> browse) {

  /// Picks the first of some claims; again, the next one, and after the last none.
  void pick(List<String> claims) {
    store.update(state ->
        state.attending(attention -> {
          var now = attention.claim();
          int next = now == null ? 0 : claims.indexOf(now) + 1;
          return attention.picking(next < claims.size() ? claims.get(next) : null);
        }));
  }

  /// Goes to the subject of a claim, and picks the claim.
  void go(String claim) {
    var found = store.state().view().document().index().claim(claim);
    if (found != null) {
      store.update(state ->
          state.attending(attention ->
              (found.about().equals(attention.primary())
                      ? attention
                      : attention.selecting(found.about()))
                  .picking(claim)));
    }
  }

  void select(String subject) {
    store.update(state -> state.attending(attention -> attention.selecting(subject)));
  }

  void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
