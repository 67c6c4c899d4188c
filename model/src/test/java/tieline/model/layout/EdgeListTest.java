package tieline.model.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EdgeListTest {
  @TempDir private Path folder;

  @Test
  void idsAreAnyWordsAndQuotedOnesMayHoldBlanks() throws Exception {
    var list =
        read("# who knows whom\nann \"b o b\" 2.5\r\n\"🐝 \\\"x\\\"\" ann # a comment\n\nzoe\n");
    assertThat(list.ids()).containsExactly("ann", "b o b", "🐝 \"x\"", "zoe");
    assertThat(list.graph().nodes()).isEqualTo(4);
    assertThat(list.graph().edges()).isEqualTo(2);
  }

  @Test
  void numbersFromZeroAreTheirOwnPlaces() throws Exception {
    assertThat(read("2 0\n1 2\n").ids()).containsExactly("0", "1", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "NaN", "1e300", "Infinity", "heavy"})
  void aWeightThatIsNoneIsRefusedWithItsLine(String weight) {
    assertThatThrownBy(() -> read("a b\na c " + weight + "\n"))
        .isInstanceOf(EdgeListException.class)
        .hasMessageContaining("edges.txt:2: weight " + weight);
  }

  @Test
  void aLineOfFourWordsOrAnOpenQuoteIsRefused() {
    assertThatThrownBy(() -> read("a b 1 c")).hasMessageContaining("edges.txt:1: expected two ids");
    assertThatThrownBy(() -> read("\n\"a b")).hasMessageContaining("edges.txt:2: the quote");
  }

  @Test
  void bytesThatAreNoTextAreRefusedWithTheirLine() throws Exception {
    var file = folder.resolve("edges.txt");
    Files.write(file, new byte[] {'a', ' ', 'b', '\n', 'c', (byte) 0xFF});
    assertThatThrownBy(() -> EdgeList.read(file)).hasMessageContaining("edges.txt:2: not UTF-8");
  }

  @Test
  void positionsCarryTheIdsUnlessTheyAreLineNumbers() throws Exception {
    var file = folder.resolve("out.pos");
    var positions = Positions.of(new double[] {1, 2.5}, new double[] {-3, 4});
    PositionsWriter.write(positions, List.of("0", "b o b"), file);
    assertThat(file).hasContent("1.0 -3.0\n2.5 4.0 \"b o b\"\n");
  }

  private EdgeList read(String text) throws Exception {
    var file = folder.resolve("edges.txt");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return EdgeList.read(file);
  }
}
