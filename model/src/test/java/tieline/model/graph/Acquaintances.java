package tieline.model.graph;

import static tieline.model.account.Claims.takesPart;

import java.util.Collection;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import tieline.model.account.Claims;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Role;
import tieline.model.dataset.Statement;

/// Networks in a few words, for tests: `a-b` is a contract between the parties a and b.
final class Acquaintances {
  private Acquaintances() {}

  static Network of(String pairs) {
    var claims = new Claims();
    var known = new HashSet<String>();
    int number = 0;
    for (var pair : pairs.isBlank() ? new String[0] : pairs.strip().split("\\s+", -1)) {
      var ends = pair.split("-", -1);
      for (var end : ends) {
        if (known.add(end)) {
          claims.party(end).says("A", end, new Statement.Description("…"));
        }
      }
      if (ends.length == 2) {
        join(claims, "c" + number++, ends[0], ends[1]);
      }
    }
    return Network.of(claims.account());
  }

  /// A network of so many parties and at most so many contracts, the same for the same seed.
  static Network random(int parties, int contracts, long seed) {
    var random = new Random(seed);
    var pairs = new StringBuilder();
    for (int i = 0; i < parties; i++) {
      pairs.append('p').append(i).append(' ');
    }
    for (int i = 0; i < contracts; i++) {
      int a = random.nextInt(parties);
      int b = random.nextInt(parties);
      if (a != b) {
        pairs.append('p').append(a).append("-p").append(b).append(' ');
      }
    }
    return of(pairs.toString());
  }

  private static void join(Claims claims, String id, String client, String provider) {
    claims
        .commitment(id, CommitmentKind.COMPUTE)
        .says("A", id, takesPart(client, Role.CLIENT))
        .says("A", id, takesPart(provider, Role.PROVIDER));
  }

  static Set<String> ids(Collection<Vertex> vertices) {
    var ids = new HashSet<String>();
    vertices.forEach(vertex -> ids.add(vertex.id()));
    return ids;
  }
}
