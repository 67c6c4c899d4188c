package tieline.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tieline.app.network.NetworkLayout;
import tieline.app.state.Document;
import tieline.app.state.View;
import tieline.model.account.Index;
import tieline.model.dataset.DatasetReader;

/// Datasets as large as one likes: parties that commit to earlier ones, the more the more they
/// already have. Two sources say it, in turn; every third commitment has an amount, and every tenth
/// a date.
final class Synthetic {
  private final Random random = new Random(7);
  private final StringBuilder parties = new StringBuilder();
  private final StringBuilder commitments = new StringBuilder();
  private final StringBuilder claims = new StringBuilder();
  private final int[] ends;

  private Synthetic(int vertices, int ties) {
    ends = new int[2 * ties];
    for (int i = 0; i < vertices; i++) {
      add(parties, "{\"id\":\"p%d\",\"name\":\"Party %d\",\"kind\":\"company\"}".formatted(i, i));
    }
    for (int j = 0; j < ties; j++) {
      commit(j, vertices);
    }
  }

  /// A dataset read, derived and laid out; prints how long each took.
  static Settled settled(int vertices, int ties) throws IOException {
    var bytes = new Synthetic(vertices, ties).json().getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    var reading = DatasetReader.read(new ByteArrayInputStream(bytes), "synthetic.json");
    var dataset =
        reading.dataset().orElseThrow(() -> new IOException(reading.problems().toString()));
    long read = System.nanoTime();
    var view = View.of(new Document(null, Index.of(dataset), List.of(), false));
    long derived = System.nanoTime();
    var settled = new Settled(view, NetworkLayout.settled(view.network(), view.saved()));
    System.out.printf(
        Locale.ROOT,
        "%d vertices, %d ties: read in %.1f s, derived in %.1f s, laid out in %.1f s%n",
        vertices,
        ties,
        (read - start) / 1e9,
        (derived - read) / 1e9,
        (System.nanoTime() - derived) / 1e9);
    return settled;
  }

  private void commit(int j, int vertices) {
    int a = j < vertices - 1 ? j + 1 : random.nextInt(vertices);
    int b =
        j < 3 || random.nextBoolean()
            ? random.nextInt(Math.max(1, a))
            : ends[random.nextInt(2 * j)];
    ends[2 * j] = a;
    ends[2 * j + 1] = b;
    add(
        commitments,
        "{\"id\":\"c%d\",\"name\":\"Contract %d\",\"kind\":\"compute\"}".formatted(j, j));
    claim("a", j, "\"participant\":{\"party\":\"p" + a + "\",\"role\":\"client\"}");
    claim("b", j, "\"participant\":{\"party\":\"p" + b + "\",\"role\":\"provider\"}");
    // The reader takes a million values; to be wide a third of the ties is enough.
    if (j % 3 == 0) {
      long value = (long) (1e9 * Math.exp(3 * random.nextGaussian()));
      claim("v", j, "\"amount\":{\"value\":" + value + ",\"currency\":\"USD\"}");
    }
    if (j % 10 == 0) {
      claim("d", j, "\"date\":\"%d-%02d\"".formatted(2000 + j % 26, 1 + j % 12));
    }
  }

  private void claim(String id, int about, String says) {
    add(
        claims,
        """
        {"id":"%s%d","about":"c%d","source":"%s","modality":"stated","says":{%s},
        "excerpt":{"quote":"x","start":0,"end":1}}\
        """
            .formatted(id, about, about, about % 2 == 0 ? "S" : "T", says));
  }

  private static void add(StringBuilder list, String element) {
    list.append(list.isEmpty() ? "" : ",").append(element);
  }

  private String json() {
    return """
    {"tieline":1,"title":"Synthetic","summary":"Made for measuring.",
    "sources":[
    {"id":"S","type":"article","title":"One source","label":"One source","issued":null},
    {"id":"T","type":"article","title":"Another","label":"Another","issued":null}],
    "parties":[%s],"commitments":[%s],"events":[],"claims":[%s],"conflicts":[]}
    """
        .formatted(parties, commitments, claims);
  }
}
