package tieline.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tieline.model.account.Account;
import tieline.model.graph.Network;
import tieline.model.graph.Routes;
import tieline.model.graph.Vertex;

@Command(
    name = "path",
    description =
        "Finds the shortest ways from one party to another along commitments, the best supported "
            + "first, and the sources that each step rests on; then the longer ones that a source alone "
            + "supports.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:there is a path", "1:there is none", "2:the question cannot be answered"},
    footer = {
      "",
      "Examples:",
      "  tieline path NVIDIA SoftBank",
      "  tieline path nvidia oracle --according-to D,E --json"
    })
final class PathCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FROM", description = "A party, by id or name.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "Another.")
  private String to = "";

  // What is mixed in cannot come after two others.
  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = DatasetParameter.LABEL,
      description = DatasetParameter.WHAT)
  private @Nullable Path file;

  @Mixin private SourcesOption heard = new SourcesOption();

  @Mixin private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    var document = Input.document(file);
    var account = Account.of(document.index(), heard.lens(document));
    var network = Network.of(account);
    var start = vertex(account, network, from);
    var end = vertex(account, network, to);
    var routes = Routes.between(account, network, start.id(), end.id(), tie -> true);
    var listing = new RouteListing(account, start, end, routes);
    var out = spec.commandLine().getOut();
    if (json.isWanted()) {
      JsonOutput.object(out, listing::write);
    } else {
      listing.print(out);
    }
    return routes.isEmpty() ? 1 : 0;
  }

  private static Vertex vertex(Account account, Network network, String text) {
    var subject = Input.subject(account.index(), text);
    var vertex = network.vertex(subject.id());
    if (vertex == null) {
      throw Refusal.of(
          "a path joins parties and ventures, and '" + subject.name() + "' is drawn as neither");
    }
    return vertex;
  }
}
