package tieline.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tieline.model.dataset.Money;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;

/// What is printed of an amount is what the claim says, or has a mark that it is about that.
class AmountTest {
  private static final Map<String, Integer> POWERS =
      Map.of("K", 3, "M", 6, "B", 9, "T", 12, "quintillion", 18, "sextillion", 21);

  private static String dollars(Range range) {
    return Phrase.of(new Money(range, "USD"));
  }

  private static String dollars(String amount, Qualifier qualifier) {
    return dollars(Range.of(new BigDecimal(amount), qualifier));
  }

  private static Range range(String min, String max) {
    return new Range(new BigDecimal(min), new BigDecimal(max), Qualifier.EXACTLY);
  }

  @ParameterizedTest
  @CsvSource({
    "0, $0",
    "300000000000, $300 B",
    "1250000, $1.25 M",
    "999999, ≈ $1 M",
    "1234, $1.234 K",
    "12345, ≈ $12.3 K",
    "0.001, $0.001",
    "0.012345, ≈ $0.0123",
    "1.5e-12, $1.5 × 10⁻¹²",
    "1e15, $1 000 T",
    "999e15, $999 000 T",
    "9e20, $900 quintillion",
    "1.5e21, $1.5 sextillion",
    "123456e18, ≈ $123 sextillion",
    "2e24, $2 000 sextillion"
  })
  void anAmountIsPrintedInThreeDigitsAndMarkedWhereThatIsNotAllOfIt(String amount, String text) {
    assertThat(dollars(amount, Qualifier.EXACTLY)).isEqualTo(text);
  }

  @Test
  void aQualifierKeepsItsSignBesideTheMark() {
    assertThat(dollars("999999", Qualifier.ABOUT)).isEqualTo("≈ $1 M");
    assertThat(dollars("999999", Qualifier.OVER)).isEqualTo("> $999 K");
    assertThat(dollars("999999", Qualifier.AT_LEAST)).isEqualTo("≥ $999 K");
    assertThat(dollars("999001", Qualifier.UP_TO)).isEqualTo("≤ $1 M");
    assertThat(dollars("1000000", Qualifier.OVER)).isEqualTo("> $1 M");
  }

  @Test
  void aRangeIsMarkedWhereEitherEndIsRounded() {
    assertThat(dollars(range("1000000", "2000000"))).isEqualTo("$1 M–2 M");
    assertThat(dollars(range("1000000", "2000001"))).isEqualTo("≈ $1 M–2 M");
    assertThat(dollars(range("999999", "1000001"))).isEqualTo("≈ $1 M");
  }

  @Test
  void eachBoundOfARangeKeepsItsOwnUnit() {
    assertThat(dollars(range("1", "1e12"))).isEqualTo("$1 – $1 T");
    assertThat(dollars(range("5e8", "1e9"))).isEqualTo("$500 M – $1 B");
    assertThat(Phrase.of(range("1", "2e9"), " users")).isEqualTo("1 users – 2 B users");
    assertThat(Phrase.of(range("250", "300"), " EFLOPS")).isEqualTo("250–300 EFLOPS");
  }

  @Test
  void whatIsCountedIsMarkedTheSameWay() {
    assertThat(Phrase.of(range("33.3333333", "33.3333333"), " %")).isEqualTo("≈ 33.333333 %");
    assertThat(Phrase.of(range("27", "27"), " %")).isEqualTo("27 %");
    assertThat(Phrase.of(Range.of(new BigDecimal("1234567890"), Qualifier.AT_LEAST), " users"))
        .isEqualTo("1.23 B+ users");
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.ONE.movePointRight(24))
        .ofScale(9);
  }

  @Property
  void anAmountWithoutAMarkReadsBackAsItself(@ForAll("amounts") BigDecimal amount) {
    var text = dollars(Range.of(amount, Qualifier.EXACTLY));
    boolean isMarked = text.startsWith("≈ ");
    assertThat(read(text.replace("≈ ", "")).compareTo(amount) == 0).isNotEqualTo(isMarked);
  }

  private static BigDecimal read(String text) {
    var words = text.substring(1).replace("\u202f", "").split(" ", -1);
    if (text.contains("×")) {
      int exponent = Integer.parseInt(Normalizer.normalize(words[2].substring(3), Form.NFKC));
      return new BigDecimal(words[0]).movePointLeft(exponent);
    }
    int power = words.length == 1 ? 0 : POWERS.getOrDefault(words[1], 0);
    return new BigDecimal(words[0]).movePointRight(power);
  }
}
