package org.article12.requests.domain;

import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Months and amounts are read in the forms in which people type them. */
class TypedTests {

	@ParameterizedTest
	@ValueSource(strings = { "03/2027", "3/2027", "3.2027", "03-2027", " 03 / 2027 ", "2027-03", "2027/3" })
	void aMonthIsReadInManyForms(String text) {
		assertThat(Typed.month(text)).contains(YearMonth.of(2027, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "13/2027", "0/2027", "March", "2027", "03/27", "1/3/2027" })
	void whatIsNotAMonthIsNone(String text) {
		assertThat(Typed.month(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12500|12500", "12,500|12500", "12 500|12500", "12'500|12500", "12.500|12500",
			"USD 12,500|12500", "$12500|12500", "12,500 USD|12500", "12,500.00|12500", "0|0", "1,234,567|1234567" })
	void anAmountIsReadInManyForms(String text, long amount) {
		assertThat(Typed.amount(text)).hasValue(amount);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "about 50", "-5", "12,50", "12.5", "1e6", "9999999999999999", "EUR 5" })
	void whatIsNotAWholeAmountIsNone(String text) {
		assertThat(Typed.amount(text)).isEmpty();
	}

	@Test
	void aNarrowSpaceGroupsThousands() {
		assertThat(Typed.amount("12\u202f500")).hasValue(12500);
	}

}
