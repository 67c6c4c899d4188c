package tieline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tieline.app.draw.SkiaType;
import tieline.app.figure.Exporter;
import tieline.app.figure.Figure;
import tieline.app.figure.FigureSize;
import tieline.app.figure.FigureView;
import tieline.app.network.NetworkLayout;
import tieline.app.state.Period;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.time.When;

@Command(
    name = "render",
    description = {
      "Writes a figure: the window's network and timeline with a title, and a caption that says",
      "whose account it is. Needs no display; the same input gives the same bytes on every run."
    },
    footer = {
      "",
      "Examples:",
      "  tieline render -o figure.png",
      "  tieline render -o figure.svg --view network --size 1200x800",
      "  tieline render my-dataset.json -o oracle.png --select Oracle --scale 2",
      "  tieline render -o groups.svg --size-by betweenness --colour-by community",
      "  tieline render -o end-of-2025.png --during 2025-36 --according-to D,E --theme dark"
    })
final class RenderCommand implements Callable<Integer> {
  @Mixin private DatasetParameter dataset = new DatasetParameter();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The picture to write; its ending, .png or .svg, says in which form.")
  private Path out = Path.of("");

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "both",
      description = "network, timeline or both (the default).")
  private FigureView show = FigureView.BOTH;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1600x1000",
      description = "Width and height in pixels; ${DEFAULT-VALUE} if left out.")
  private FigureSize size = new FigureSize(1600, 1000);

  @Option(
      names = "--scale",
      paramLabel = "S",
      defaultValue = "1",
      description = "Device pixels per pixel of a PNG, at most 8; 2 suits print.")
  private double scale = 1;

  @Mixin private ThemeOption theme = new ThemeOption();

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Stands over the figure; the dataset's title if left out.")
  private @Nullable String title;

  @Mixin private SourcesOption heard = new SourcesOption();

  @Option(
      names = "--select",
      paramLabel = "SUBJECT",
      description = "Id or name of the party, commitment or event to light.")
  private @Nullable String select;

  @Option(
      names = "--during",
      paramLabel = "EDTF",
      description = "A date such as 2025, 2025-36 or 2025/2026; the rest of time is ghosted.")
  private @Nullable When during;

  @Mixin private EncodingOptions encoding = new EncodingOptions();

  @Override
  public Integer call() throws IOException {
    checkOutput();
    var type = CompletableFuture.supplyAsync(SkiaType::new);
    var document = dataset.document();
    var view = View.of(document, heard.lens(document));
    var positions = NetworkLayout.settled(view.network(), view.saved());
    var heading = title == null ? document.title() : title;
    var figure = new Figure(heading, state(view), positions, show, 0.5, type.join()).balanced(size);
    new Exporter(type.join(), size, scale).write(figure, out);
    return 0;
  }

  /// Refuses what cannot be written before anything slow begins.
  private void checkOutput() {
    try {
      Exporter.check(out, size, scale);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(String.valueOf(e.getMessage()));
    }
  }

  private ViewState state(View view) {
    var opening = ViewState.opening(view, theme.theme());
    var state = opening.with(opening.arrangement().encoded(encoding.encoding()));
    if (select != null) {
      var subject = Input.subject(view.document().index(), select);
      state = state.attending(a -> a.selecting(subject.id()));
    }
    return during == null ? state : state.with(Period.ALL.brushed(during.extent()));
  }
}
