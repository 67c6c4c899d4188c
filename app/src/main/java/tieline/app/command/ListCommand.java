package tieline.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tieline.model.account.Account;
import tieline.model.dataset.Source;
import tieline.model.dataset.Word;
import tieline.model.time.When;

@Command(
    name = "list",
    description = "Prints what the sources say, with who says so; as text, or as JSON.",
    footer = {
      "",
      "Examples:",
      "  tieline list commitments --of Oracle      with amounts, and the sources of each",
      "  tieline list events --during 2025-36      the fourth quarter of 2025",
      "  tieline list claims --single-source       what only one source says",
      "  tieline list conflicts --according-to D,E --json",
      "  tieline list totals my-dataset.json"
    })
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description = "parties, commitments, events, claims, conflicts, totals or sources.")
  private Kind kind = Kind.PARTIES;

  @Mixin private DatasetParameter dataset = new DatasetParameter();

  @Mixin private SourcesOption heard = new SourcesOption();

  @Option(
      names = "--of",
      paramLabel = "PARTY",
      description = "Only what has to do with this party, commitment or event, by id or name.")
  private @Nullable String of;

  @Option(
      names = "--during",
      paramLabel = "EDTF",
      description = "With events: a date such as 2025, 2025-36 or 2025/2026 that they lie in.")
  private @Nullable When during;

  @Option(names = "--single-source", description = "With claims: what no second source says.")
  private boolean singleSource;

  @Mixin private JsonOption json = new JsonOption();

  /// What can be listed.
  enum Kind implements Word {
    PARTIES,
    COMMITMENTS,
    EVENTS,
    CLAIMS,
    CONFLICTS,
    TOTALS,
    SOURCES
  }

  @Override
  public Integer call() {
    if (during != null && kind != Kind.EVENTS) {
      throw Refusal.of("--during goes with events, not with " + kind.word());
    }
    if (singleSource && kind != Kind.CLAIMS) {
      throw Refusal.of("--single-source goes with claims, not with " + kind.word());
    }
    var document = dataset.document();
    var lens = heard.lens(document);
    var subject = of == null ? null : Input.subject(document.index(), of);
    var question = new Question(Account.of(document.index(), lens), subject, during, singleSource);
    var listing = listing(question);
    var out = spec.commandLine().getOut();
    if (json.isWanted()) {
      JsonOutput.object(out, j -> write(j, question, listing));
    } else {
      listing.print(out);
    }
    return 0;
  }

  private Listing listing(Question question) {
    return switch (kind) {
      case PARTIES -> new PartyListing(question);
      case COMMITMENTS -> new CommitmentListing(question);
      case EVENTS -> new EventListing(question);
      case CLAIMS -> new ClaimListing(question);
      case CONFLICTS -> new ConflictListing(question);
      case TOTALS -> new TotalsListing(question);
      case SOURCES -> new SourceListing(question);
    };
  }

  private static void write(JsonOutput json, Question question, Listing listing) {
    var account = question.account();
    json.text("dataset", account.dataset().title());
    json.texts(
        "accordingTo",
        account.dataset().sources().stream()
            .map(Source::id)
            .filter(account.lens().sources()::contains)
            .toList());
    json.text("of", question.of() == null ? null : question.of().id());
    json.text("during", question.during() == null ? null : question.during().text());
    listing.write(json);
  }
}
