package tieline.model.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.account.Claims.billions;
import static tieline.model.account.Claims.takesPart;

import org.junit.jupiter.api.Test;
import tieline.model.account.Account;
import tieline.model.account.Claims;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Role;
import tieline.model.dataset.Statement;

/// What a source says is not so is no mark of the picture.
class DenialTest {
  private static Claims deal() {
    return new Claims()
        .party("client")
        .party("provider")
        .commitment("deal", CommitmentKind.COMPUTE)
        .says("A", "deal", takesPart("client", Role.CLIENT))
        .says("A", "deal", takesPart("provider", Role.PROVIDER));
  }

  private static Claims venture() {
    return new Claims()
        .party("one")
        .party("other")
        .commitment("venture", CommitmentKind.VENTURE)
        .says("A", "venture", takesPart("one", Role.SPONSOR))
        .says("A", "venture", takesPart("other", Role.SPONSOR));
  }

  private static Tie tie(Account account, String id) {
    return Network.of(account).ties().stream()
        .filter(tie -> tie.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLineWithAPartThatIsOnlyDeniedInViewIsAGhost() {
    var claims =
        deal()
            .says("B", "deal", takesPart("client", Role.CLIENT))
            .denies("B", "deal", takesPart("provider", Role.PROVIDER));
    var tie = tie(claims.accordingTo("B"), "deal");
    assertThat(tie.ghost()).isTrue();
    assertThat(tie.support()).isEqualTo(Support.UNSUPPORTED);
    assertThat(tie(claims.account(), "deal").ghost()).isFalse();
    assertThat(tie(claims.account(), "deal").isDisputed()).isTrue();
  }

  @Test
  void aSpokeThatIsOnlyDeniedInViewIsAGhostAndSoIsAPartyOfWhichNothingElseIsSaid() {
    var claims =
        venture()
            .says("B", "venture", takesPart("other", Role.SPONSOR))
            .denies("B", "venture", takesPart("one", Role.CLIENT));
    var network = Network.of(claims.accordingTo("B"));
    var tie = tie(claims.accordingTo("B"), "venture/one");
    assertThat(tie.ghost()).isTrue();
    assertThat(tie.role()).isEqualTo(Role.SPONSOR);
    assertThat(tie.sources()).isEmpty();
    assertThat(network.vertex("one")).extracting(Vertex::ghost).isEqualTo(true);
    assertThat(network.vertex("other")).extracting(Vertex::ghost).isEqualTo(false);
    assertThat(tie(claims.account(), "venture/one").ghost()).isFalse();
  }

  @Test
  void whatASourceAffirmsIsDrawnThoughAStrongerVoiceDeniesIt() {
    var claims =
        venture()
            .says("B", "venture", takesPart("one", Role.SPONSOR), Modality.REPORTED, false)
            .denies("B", "venture", takesPart("one", Role.BUILDER));
    var tie = tie(claims.accordingTo("B"), "venture/one");
    assertThat(tie.ghost()).isFalse();
    assertThat(tie.role()).isEqualTo(Role.SPONSOR);
    assertThat(tie.from().id()).isEqualTo("one");
    assertThat(tie.modality()).isEqualTo(Modality.REPORTED);
  }

  @Test
  void aCommitmentThatEverySourceDeniesIsAGhostRatherThanNothing() {
    var claims =
        new Claims()
            .party("client")
            .party("provider")
            .commitment("deal", CommitmentKind.COMPUTE)
            .denies("A", "deal", takesPart("client", Role.CLIENT))
            .denies("A", "deal", takesPart("provider", Role.PROVIDER));
    var tie = tie(claims.account(), "deal");
    assertThat(tie.ghost()).isTrue();
    assertThat(tie.directed()).isFalse();
    assertThat(tie.from().ghost()).isTrue();
  }

  @Test
  void aPartyThatIsOnlyDeniedIsNoEndOfWhatOthersAreSaidToTakePartIn() {
    var claims = deal().party("third").denies("A", "deal", takesPart("third", Role.FUNDER));
    assertThat(Network.of(claims.account()).ties()).hasSize(1);
    assertThat(Network.of(claims.account()).vertex("third")).isNull();
  }

  @Test
  void aPlaceThatIsOnlyDeniedInViewIsAGhost() {
    var claims =
        venture()
            .says("A", "venture", new Statement.Place("Here"))
            .denies("B", "venture", new Statement.Place("Here"));
    assertThat(tie(claims.accordingTo("B"), "venture@Here").ghost()).isTrue();
    assertThat(tie(claims.account(), "venture@Here").ghost()).isFalse();
  }

  @Test
  void noWayFollowsADenial() {
    var claims =
        venture()
            .says("B", "venture", takesPart("other", Role.SPONSOR))
            .denies("B", "venture", takesPart("one", Role.SPONSOR));
    var account = claims.accordingTo("B");
    assertThat(Routes.between(account, Network.of(account), "one", "other", tie -> true).isEmpty())
        .isTrue();
  }

  @Test
  void whoDeniesAPartDoesNotSupportIt() {
    var claims =
        venture()
            .denies("B", "venture", takesPart("one", Role.CLIENT))
            .says("B", "venture", billions(5));
    var tie = tie(claims.account(), "venture/one");
    assertThat(tie.sources()).containsExactly("A");
    assertThat(tie.support()).isEqualTo(Support.SINGLE);
  }
}
