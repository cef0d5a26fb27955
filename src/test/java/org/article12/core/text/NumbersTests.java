package org.article12.core.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Amounts and counts are understood as people write them, or it is said why not. */
class NumbersTests {

	@ParameterizedTest
	@ValueSource(strings = { "45000", "45,000", "45.000", "45 000", "45'000", "45’000", "45\u00a0000", "45\u202f000",
			"45\u2009000", "٤٥٠٠٠", "٤٥٬٠٠٠", "٤٥،٠٠٠", "۴۵۰۰۰", "४५०००", "৪৫০০০", "４５０００", "４５，０００", "45٠00",
			"𝟒𝟓𝟎𝟎𝟎", "USD 45,000", "usd45000", "US$ 45,000", "US$45,000.00", "$45 000", "45,000 USD",
			"45 000 dollars", "US dollars 45,000", "45,000 US dollars", "45 000 dollars américains", "45.000 dólares",
			"45 000 долларов США", "45000美元", "٤٥٠٠٠ دولار", "45,000 (USD)", "(US$) 45,000", "45'000.-", "45,000/=",
			"45,000.", "45.000,00", "45k", "45 K", "45 thousand", "45 mille", "45 тысяч", "4.5万", "0.45 lakh", "+45000",
			"\u200f45000\u200e", "USD 45,000 USD" })
	void anAmountIsUnderstood(String typed) {
		assertThat(Numbers.dollars(typed)).isEqualTo(Reading.of(45000L));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0|0", "0.00|0", "12,50,000|1250000", "1,234,567|1234567", "1 234 567,00|1234567",
					"1.2 million|1200000", "US$ 1,25 million|1250000", "2m|2000000", "3 crore|30000000",
					"999,999,999,999|999999999999", "000045|45", "500,000|500000" })
	void anAmountOfAnySizeIsUnderstood(String typed, long amount) {
		assertThat(Numbers.dollars(typed)).isEqualTo(Reading.of(amount));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "about 50|LETTERS", "forty|LETTERS", "1e6|LETTERS", "½|LETTERS", "50,000?|LETTERS", "-|LETTERS",
					"مليون|LETTERS", "2 billion|LETTERS", "12.5|DECIMAL", "12,50|DECIMAL", "1,234.56|DECIMAL",
					"٤٥٫٥|DECIMAL", ".5|DECIMAL", "0.500|DECIMAL", "1.2345678 million|SEPARATORS", "1.25k|OK",
					"0.0001k|DECIMAL", "1,000,000,000,000|TOO_LARGE", "9999999999999999|TOO_LARGE", "900000 million|OK",
					"9000000 million|TOO_LARGE", "-5|NEGATIVE", "−5|NEGATIVE", "(5,000)|NEGATIVE", "US$ -5|NEGATIVE",
					"-US$5|NEGATIVE", "5,000-|NEGATIVE", "-4.5|DECIMAL", "40000-50000|SEVERAL",
					"40,000 – 50,000|SEVERAL", "40,000 to 50,000|SEVERAL", "1 2 3|SEVERAL", "2 x 5000|SEVERAL",
					"EUR 5|OTHER_CURRENCY", "5 €|OTHER_CURRENCY", "5 euros|OTHER_CURRENCY", "5000 FCFA|OTHER_CURRENCY",
					"XOF 5000|OTHER_CURRENCY", "£5|OTHER_CURRENCY", "C$ 500|OTHER_CURRENCY", "AUS$ 500|OTHER_CURRENCY",
					"500 Canadian dollars|OTHER_CURRENCY", "₹5|OTHER_CURRENCY", "5000元|OTHER_CURRENCY",
					"12,50,0|SEPARATORS", "12,5000|SEPARATORS", "45٫000|SEPARATORS", "1.250 million|SEPARATORS",
					"12'50|SEPARATORS", "1,2.3,4|SEPARATORS" })
	void whatIsNotUnderstoodHasItsReason(String typed, String reason) {
		assertThat(Numbers.dollars(typed).reason().map(Enum::name).orElse("OK")).isEqualTo(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00a0", "\u200b" })
	void nothingTypedIsNothing(String typed) {
		assertThat(Numbers.dollars(typed).isNothing()).isTrue();
		assertThat(Numbers.count(typed).isNothing()).isTrue();
	}

	@Test
	void aCountHasNoMoney() {
		assertThat(Numbers.count("1 250")).isEqualTo(Reading.of(1250));
		assertThat(Numbers.count("١٢٥")).isEqualTo(Reading.of(125));
		assertThat(Numbers.count("US$ 5")).isEqualTo(Reading.not(Unreadable.LETTERS));
		assertThat(Numbers.count("100,000,001")).isEqualTo(Reading.not(Unreadable.TOO_LARGE));
		assertThat(Numbers.count("12.5")).isEqualTo(Reading.not(Unreadable.DECIMAL));
	}

	@Test
	void whatIsVeryLongIsNoNumber() {
		assertThat(Numbers.dollars("1,000".repeat(50_000)).meaning()).isEmpty();
		assertThat(Numbers.dollars("1 ".repeat(50_000)).meaning()).isEmpty();
		assertThat(Numbers.dollars("1".repeat(50_000))).isEqualTo(Reading.not(Unreadable.TOO_LARGE));
	}

}
