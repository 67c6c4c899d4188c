package tieline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javafx.stage.Stage;
import tieline.app.network.NetworkView;
import tieline.app.state.Store;
import tieline.model.dataset.DatasetReader;
import tieline.model.dataset.DatasetWriter;
import tieline.model.dataset.Spot;

/// Saves where the vertices are in the dataset that is open.
record PlaceKeeper(Stage stage, Store store, Threads threads, NetworkView network) {

  /// Writes the places into the dataset's file off the FX thread, and says so when it is written or
  /// why it is not. FX thread.
  void save() {
    var document = store.state().view().document();
    var file = document.file();
    if (file == null) {
      tell("Not saved", "The shipped dataset cannot be changed; save a copy of it and open that.");
    } else if (document.readOnly()) {
      tell("Not saved", "A dataset of a newer format is opened to be read only.");
    } else {
      var places = network.places();
      threads
          .loading()
          .execute(() -> {
            var fault = saved(file, places);
            threads
                .fx()
                .execute(() ->
                    tell(
                        fault.isEmpty() ? "Saved" : "Not saved",
                        fault.isEmpty() ? file.toString() : fault));
          });
    }
  }

  /// Puts places into a file as it is on disk now, so that what others wrote to it meanwhile stays.
  /// Says what kept it from doing so, or nothing.
  static String saved(Path file, Map<String, Spot> places) {
    try {
      var now = DatasetReader.read(file);
      var dataset = now.dataset().orElse(null);
      if (dataset == null || now.readOnly()) {
        return "The file " + file + " has changed, and can no longer be read.";
      }
      DatasetWriter.save(dataset.placed(places), file);
      return "";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private void tell(String title, String text) {
    Notice.show(stage, title, text);
  }
}
