package org.article12.core.web;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A date is understood the way that people type it. */
class TypedDateTests {

	@ParameterizedTest
	@ValueSource(strings = { "22 November 2026", "22 nov 2026", " 22  NOVEMBER 2026 ", "22/11/2026", "22.11.2026",
			"22-11-2026", "2026-11-22", "22 / 11 / 2026" })
	void everyUsualWayToTypeADateIsUnderstood(String text) {
		assertThat(TypedDate.parse(text)).contains(LocalDate.of(2026, 11, 22));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "31/02/2026", "29 February 2027", "11/22/2026", "22/11/26", "2026", "1/1/0026",
			"-99999-01-01", "1/1/+20260" })
	void whatIsNotADayIsNotGuessed(String text) {
		assertThat(TypedDate.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "3 March 2027", "3/3/2027", "03/03/2027", "03 March 2027" })
	void leadingZerosDoNotMatter(String text) {
		assertThat(TypedDate.parse(text)).contains(LocalDate.of(2027, 3, 3));
	}

}
