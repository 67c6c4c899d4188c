package tieline.model.account;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.account.Claims.billions;
import static tieline.model.account.Claims.takesPart;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Role;
import tieline.model.dataset.State;
import tieline.model.dataset.Statement;

class AccountTest {
  private static Claims deal() {
    return new Claims().party("p").party("q").commitment("deal", CommitmentKind.COMPUTE);
  }

  private static Finding amount(Account account) {
    return Objects.requireNonNull(account.finding("deal", Aspect.AMOUNT));
  }

  @Test
  void oneSourceAloneIsASingleSource() {
    assertThat(amount(deal().says("A", "deal", billions(5)).account()).support())
        .isEqualTo(Support.SINGLE);
  }

  @Test
  void oneSourceThatRepeatsItselfIsStillASingleSource() {
    var account = deal().says("A", "deal", billions(5)).says("A", "deal", billions(5)).account();
    assertThat(amount(account).support()).isEqualTo(Support.SINGLE);
  }

  @Test
  void twoSourcesThatAgreeCorroborateEachOther() {
    var finding =
        amount(deal().says("A", "deal", billions(5)).says("B", "deal", billions(5)).account());
    assertThat(finding.support()).isEqualTo(Support.CORROBORATED);
    assertThat(finding.values()).hasSize(1);
    assertThat(finding.shown().sources()).containsExactly("A", "B");
  }

  @Test
  void twoSourcesThatDifferDisputeAndBothStay() {
    var finding =
        amount(deal().says("A", "deal", billions(5)).says("B", "deal", billions(7)).account());
    assertThat(finding.support()).isEqualTo(Support.DISPUTED);
    assertThat(finding.values()).hasSize(2);
  }

  @Test
  void aboutAndExactlyAgreeWhenTheyAreNear() {
    var account =
        deal()
            .says("A", "deal", billions(5))
            .says("B", "deal", billions(5, Qualifier.ABOUT))
            .account();
    assertThat(amount(account).support()).isEqualTo(Support.CORROBORATED);
  }

  @Test
  void moreThanAHundredAndFiveHundredDifferYetMayBothHold() {
    var account =
        deal()
            .says("A", "deal", billions(100, Qualifier.OVER))
            .says("B", "deal", billions(500))
            .account();
    assertThat(amount(account).values()).hasSize(2);
    assertThat(amount(account).support()).isEqualTo(Support.SINGLE);
  }

  @Test
  void atMostAHundredAndMoreThanAHundredExcludeEachOther() {
    var account =
        deal()
            .says("A", "deal", billions(100, Qualifier.UP_TO))
            .says("B", "deal", billions(100, Qualifier.OVER))
            .account();
    assertThat(amount(account).isDisputed()).isTrue();
  }

  @Test
  void whatIsStatedIsShownBeforeWhatIsReported() {
    var account =
        deal()
            .says("A", "deal", billions(9), Modality.REPORTED, false)
            .says("B", "deal", billions(9), Modality.REPORTED, false)
            .says("C", "deal", billions(4))
            .account();
    assertThat(amount(account).shown().sources()).containsExactly("C");
  }

  @Test
  void ofEquallyStatedValuesTheOneWithMoreSourcesIsShown() {
    var account =
        deal()
            .says("A", "deal", billions(9))
            .says("B", "deal", billions(4))
            .says("C", "deal", billions(4))
            .account();
    assertThat(amount(account).shown().sources()).containsExactly("B", "C");
  }

  @Test
  void aDenialDisputesWhatItDenies() {
    var account =
        deal()
            .says("A", "deal", takesPart("p", Role.CLIENT))
            .denies("B", "deal", takesPart("p", Role.CLIENT))
            .account();
    var finding = Objects.requireNonNull(account.finding("deal", Aspect.participant("p")));
    assertThat(finding.isDisputed()).isTrue();
    assertThat(finding.shown().denied()).isFalse();
  }

  @Test
  void aDroppedSourceTakesItsClaimsAndItsDisputesWithIt() {
    var claims = deal().says("A", "deal", billions(5)).says("B", "deal", billions(7));
    var finding = amount(claims.accordingTo("B"));
    assertThat(finding.support()).isEqualTo(Support.SINGLE);
    assertThat(finding.sources()).containsExactly("B");
    assertThat(claims.accordingTo().entry("deal").isUnsaid()).isTrue();
  }

  @Test
  void withdrawnExcludesInForceUnlessBothAreDated() {
    var account =
        deal()
            .says("A", "deal", new Statement.Status(State.WITHDRAWN, null))
            .says("B", "deal", new Statement.Status(State.IN_FORCE, null))
            .account();
    assertThat(Objects.requireNonNull(account.finding("deal", Aspect.STATUS)).isDisputed())
        .isTrue();
  }

  @Test
  void aConflictDisputesOnlyTheSubjectsThatTwoOfItsSidesSpeakOf() {
    var claims =
        deal()
            .commitment("sum", CommitmentKind.TOTAL)
            .says("A", "deal", billions(5))
            .says("A", "sum", billions(8))
            .conflict(List.of("A1"), List.of("A2"));
    assertThat(amount(claims.account()).isDisputed()).isFalse();
    assertThat(amount(claims.account()).conflicts()).hasSize(1);
    var within =
        deal()
            .says("A", "deal", billions(5))
            .says("B", "deal", new Statement.Status(State.WITHDRAWN, null))
            .conflict(List.of("A1"), List.of("B2"));
    assertThat(amount(within.account()).isDisputed()).isTrue();
    assertThat(amount(within.accordingTo("A")).isDisputed()).isFalse();
  }

  private static Support part(Claims claims) {
    return Objects.requireNonNull(claims.account().finding("deal", Aspect.participant("p")))
        .support();
  }

  @Test
  void sourcesThatPutAPartyAtOppositeEndsOfADealContradictEachOther() {
    assertThat(
            part(
                deal()
                    .says("A", "deal", takesPart("p", Role.CLIENT))
                    .says("B", "deal", takesPart("p", Role.PROVIDER))))
        .isEqualTo(Support.DISPUTED);
  }

  @Test
  void aPartyMayHaveSeveralRolesThatOneSourceGivesItOrThatGoTogether() {
    assertThat(
            part(
                deal()
                    .says("A", "deal", takesPart("p", Role.CLIENT))
                    .says("A", "deal", takesPart("p", Role.PROVIDER))))
        .isEqualTo(Support.SINGLE);
    assertThat(
            part(
                deal()
                    .says("A", "deal", takesPart("p", Role.SPONSOR))
                    .says("B", "deal", takesPart("p", Role.BUILDER))))
        .isEqualTo(Support.SINGLE);
  }
}
