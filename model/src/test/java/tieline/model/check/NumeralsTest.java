package tieline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$300 Billion, 5-Year                | 300 300000000000 5",
        "27% equity                          | 27",
        "an $838B plan                       | 838 838000000000",
        "four hundred thousand GPUs          | 4 400 400000",
        "twenty-five providers               | 20 5 25",
        "fifteen to twenty-five percent      | 15 20 5 25",
        "100,000+ GPUs                       | 100000",
        "1,234.50 dollars                    | 1234.5",
        "250-300 EFLOPS                      | 250 300",
        "between 250–300 million             | 250 300 250000000 300000000",
        "10T parameters                      | 10 10000000000000",
        "a billion users                     | 1000000000",
        "in 2025 and 2026                    | 2025 2026",
        "4GW of power                        | 4",
        "5 microseconds, or ten              | 5 10",
        "no number at all                    | ''",
      })
  void numbersAreFoundInDigitsAndInWords(String text, String numbers) {
    assertThat(Numerals.in(text))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(numbers.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(number -> Numerals.canonical(new BigDecimal(number)))
                .toList());
  }
}
