package tieline.model.layout;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the words of an edge list line by line.
final class EdgeListParser {
  private final Path file;
  private final CharBuffer text;
  private final Map<String, Integer> number = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> words = new ArrayList<>(4);
  private int[] ends = new int[32];
  private double[] weights = new double[16];
  private int edges;
  private int line = 1;
  private int at;

  EdgeListParser(Path file, CharBuffer text) {
    this.file = file;
    this.text = text;
  }

  EdgeList parse() throws EdgeListException {
    while (at < text.length()) {
      readLine();
      accept();
      line++;
    }
    renumber();
    var graph = LayoutGraph.builder(ids.size());
    for (int e = 0; e < edges; e++) {
      graph.edge(ends[2 * e], ends[2 * e + 1], weights[e]);
    }
    return new EdgeList(ids, graph.build());
  }

  private void accept() throws EdgeListException {
    switch (words.size()) {
      case 0 -> {}
      case 1 -> node(words.getFirst());
      case 2 -> edge(1);
      case 3 -> edge(weight(words.get(2)));
      default ->
          throw problem(
              "expected two ids and at most a weight, found "
                  + words.size()
                  + " words; put ids with blanks in double quotes");
    }
  }

  private void edge(double weight) {
    if (edges == weights.length) {
      weights = Arrays.copyOf(weights, 2 * edges);
      ends = Arrays.copyOf(ends, 4 * edges);
    }
    ends[2 * edges] = node(words.get(0));
    ends[2 * edges + 1] = node(words.get(1));
    weights[edges++] = weight;
  }

  private int node(String id) {
    var known = number.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  private double weight(String word) throws EdgeListException {
    try {
      double weight = Double.parseDouble(word);
      if (weight > 0 && weight <= LayoutGraph.MAX_WEIGHT) {
        return weight;
      }
    } catch (NumberFormatException e) {
      throw problem("weight " + word + " is not a number");
    }
    throw problem("weight " + word + " is not above 0 and at most 1e12");
  }

  private void readLine() throws EdgeListException {
    words.clear();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        at++;
        return;
      } else if (c == '#') {
        while (at < text.length() && text.charAt(at) != '\n') {
          at++;
        }
      } else if (Character.isWhitespace(c) || c == '\uFEFF') {
        at++;
      } else {
        words.add(c == '"' ? quoted() : plain());
      }
    }
  }

  private String plain() {
    int start = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.subSequence(start, at).toString();
  }

  private String quoted() throws EdgeListException {
    var id = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '\n'; at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return id.toString();
      }
      boolean escaped =
          c == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
      id.append(escaped ? text.charAt(++at) : c);
    }
    throw problem("the quote is not closed");
  }

  /// Gives nodes that are called `0 … n-1` their own numbers.
  private void renumber() {
    int n = ids.size();
    for (int i = 0; i < n; i++) {
      if (!number.containsKey(Integer.toString(i))) {
        return;
      }
    }
    int[] own = new int[n];
    for (int i = 0; i < n; i++) {
      own[i] = Integer.parseInt(ids.get(i));
    }
    for (int e = 0; e < 2 * edges; e++) {
      ends[e] = own[ends[e]];
    }
    var sorted = new ArrayList<>(Collections.nCopies(n, ""));
    for (int i = 0; i < n; i++) {
      sorted.set(own[i], ids.get(i));
    }
    ids.clear();
    ids.addAll(sorted);
  }

  private EdgeListException problem(String what) {
    return new EdgeListException(file, line, what);
  }
}
