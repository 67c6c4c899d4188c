package tieline.app.command;

import java.io.PrintWriter;
import java.util.List;
import tieline.app.draw.Counts;
import tieline.model.dataset.Commitment;

/// Commitments with their parties, amounts and whatever else is said of them.
record CommitmentListing(Question question) implements Listing {

  private List<Commitment> commitments() {
    return question.of(question.account().dataset().commitments()).toList();
  }

  @Override
  public void print(PrintWriter out) {
    var columns = new Columns();
    var commitments = commitments();
    columns.title(Counts.of(commitments.size(), "commitment"));
    var evidence = new Evidence(question.account());
    commitments.forEach(commitment -> evidence.print(columns, commitment));
    columns.print(out);
  }

  @Override
  public void write(JsonOutput json) {
    var evidence = new Evidence(question.account());
    json.objects("commitments", commitments(), commitment -> evidence.write(json, commitment));
  }
}
