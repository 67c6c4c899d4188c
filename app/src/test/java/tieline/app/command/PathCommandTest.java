package tieline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathCommandTest {
  private final Terminal terminal = new Terminal();
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeSample() throws IOException {
    file = Sample.in(folder);
  }

  @Test
  void aPathOfOneSourceSaysWhose() {
    var answer = terminal.run("path", "ada works", "BELL", file);

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("Ada Works – Bell: 1 step", "Chips for Bell", "supported by P alone");
  }

  @Test
  void aPathThatOnlyMixedSourcesMakeSaysSo() {
    var answer = terminal.run("path", "ada", "cray", file);

    assertThat(answer.out())
        .contains("Ada Works – Bell – Cray: 2 steps")
        .contains("exists only by mixing sources");
    var json = terminal.run("path", "ada", "cray", file, "--json").json();
    assertThat(json.get("shortest").toString())
        .contains("mixed=true, sources=[]", "sources=[P]", "sources=[Q]");
    assertThat(json.members()).containsEntry("longer", List.of()).containsEntry("more", false);
  }

  @Test
  void aSourceThatIsNotHeardTakesItsStepsAway() {
    var answer = terminal.run("path", "ada", "cray", file, "--according-to", "P");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).contains("There is no path from Ada Works to Cray according to P");
  }

  @Test
  void whatTakesNoPartInAnythingIsNotReached() {
    var answer = terminal.run("path", "ada", "dora", file);

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).contains("no path from Ada Works to Dora according to P, Q");
  }

  @Test
  void allEquallyShortPathsAreToldAndParallelCommitmentsAsAlternatives() {
    var answer = terminal.run("path", "microsoft", "oracle");

    assertThat(answer.out()).contains("1 of 2: Microsoft – ", "2 of 2: Microsoft – ", "    or ");
  }

  @Test
  void anEventHasNoPlaceOnAPath() {
    var answer = terminal.run("path", "ada", "signing", file);

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("'Signing' is drawn as neither");
  }

  @Test
  void fromAPartyToItselfThereIsNothingToWalk() {
    var json = terminal.run("path", "ada", "ada", file, "--json").json();

    assertThat(json.members()).containsEntry("found", true);
    assertThat(json.get("shortest").toString()).contains("mixed=false", "vertices=[ada], steps=[]");
  }
}
