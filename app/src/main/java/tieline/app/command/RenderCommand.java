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
import tieline.app.state.ViewState;

@Command(
    name = "render",
    description =
        "Writes a figure: the window's network and timeline with a title, and a caption that says "
            + "whose account it is. Needs no display; the same input gives the same bytes on every run.",
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
  /// Room for the title, the caption and, between the two, the network.
  private static final FigureSize LEAST = new FigureSize(320, 240);

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

  @Mixin private SizeOptions size = new SizeOptions();

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Stands over the figure; the dataset's title if left out.")
  private @Nullable String title;

  @Mixin private LooksOptions options = new LooksOptions();

  @Override
  public Integer call() throws IOException {
    size.check(out, LEAST);
    var looks = options.looks();
    var type = CompletableFuture.supplyAsync(SkiaType::new);
    var view = looks.view(dataset.document());
    var state = looks.on(ViewState.opening(view, looks.theme()));
    var positions = NetworkLayout.settled(view.network(), view.saved());
    var heading = title == null ? view.document().title() : title;
    var figure =
        new Figure(heading, state, positions, show, 0.5, type.join()).balanced(size.size());
    new Exporter(type.join(), size.size(), size.scale()).write(figure, out);
    return 0;
  }
}
