package org.article12.core.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Days and months are understood as people write them, or it is said why not. */
class DatesTests {

	@ParameterizedTest
	@ValueSource(strings = { "22 November 2026", "22 nov 2026", " 22  NOVEMBER 2026 ", "22/11/2026", "22.11.2026",
			"22-11-2026", "2026-11-22", "22 / 11 / 2026", "22nd November 2026", "22. November 2026", "2026/11/22",
			"22-Nov-2026", "22Nov2026", "November 22, 2026", "Nov. 22nd, 2026", "the 22nd of November 2026",
			"Sunday, 22 November 2026", "2026.11.22", "2026 November 22", "22 novembre 2026", "le 22 novembre 2026",
			"22 de noviembre de 2026", "22 de novembro de 2026", "22 ноября 2026 г.", "2026年11月22日", "٢٢/١١/٢٠٢٦",
			"٢٢ نوفمبر ٢٠٢٦", "22 تشرين الثاني 2026", "２２／１１／２０２６", "22\u00a0November\u00a02026", "22‑11‑2026",
			"\u200f22/11/2026", "22 Novem 2026", "२२/११/२०२६" })
	void aDayIsUnderstood(String typed) {
		assertThat(Dates.day(typed, Locale.ENGLISH)).isEqualTo(Reading.of(LocalDate.of(2026, 11, 22)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "22 Sept 2026|2026-09-22", "22 sept. 2026|2026-09-22", "1er février 2027|2027-02-01",
					"1 fevr. 2027|2027-02-01", "3/3/2027|2027-03-03", "03 March 2027|2027-03-03",
					"1 august 2020|2020-08-01", "31 December 9999|9999-12-31" })
	void aDayOfAnyMonthIsUnderstood(String typed, LocalDate day) {
		assertThat(Dates.day(typed, Locale.FRENCH)).isEqualTo(Reading.of(day));
	}

	@Test
	void namesInTheReadersLanguageComeFirst() {
		assertThat(Dates.day("22 listopada 2026", Locale.of("pl"))).isEqualTo(Reading.of(LocalDate.of(2026, 11, 22)));
		assertThat(Dates.day("22 listopada 2026", Locale.of("hr"))).isEqualTo(Reading.of(LocalDate.of(2026, 10, 22)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "soon|NO_DATE", "31/02/2026|NO_SUCH_DAY", "29 February 2027|NO_SUCH_DAY", "0/11/2026|NO_SUCH_DAY",
					"11/22/2026|MONTH_BEFORE_DAY", "22/13/2026|NO_SUCH_MONTH", "22/11/26|SHORT_YEAR",
					"22 Nov 26|SHORT_YEAR", "1/1/0026|SHORT_YEAR", "2026|NO_DAY", "November 2026|NO_DAY",
					"11/2026|NO_DAY", "22 November|NO_YEAR", "22/11|NO_YEAR", "-99999-01-01|NO_DATE",
					"1/1/+20260|NO_DATE", "22112026|NO_DATE", "22 November 2026 or later|NO_DATE",
					"Monday, 22 November 2026|OTHER_WEEKDAY", "22 jui 2026|NO_DATE", "1/2/3/2026|NO_DATE" })
	void whatIsNoDayHasItsReason(String typed, Unreadable reason) {
		assertThat(Dates.day(typed, Locale.ENGLISH)).isEqualTo(Reading.not(reason));
	}

	@ParameterizedTest
	@ValueSource(strings = { "03/2027", "3/2027", "3.2027", "03-2027", " 03 / 2027 ", "2027-03", "2027/3", "March 2027",
			"mars 2027", "Mar. 2027", "2027 March", "٠٣/٢٠٢٧", "０３/２０２７", "marzo de 2027", "март 2027", "2027年3月",
			"مارس 2027", "march, 2027" })
	void aMonthIsUnderstood(String typed) {
		assertThat(Dates.month(typed, Locale.ENGLISH)).isEqualTo(Reading.of(YearMonth.of(2027, 3)));
	}

	@Test
	void aShortenedMonthIsUnderstood() {
		assertThat(Dates.month("Sept. 2026", Locale.ENGLISH)).isEqualTo(Reading.of(YearMonth.of(2026, 9)));
		assertThat(Dates.month("août 2026", Locale.ENGLISH)).isEqualTo(Reading.of(YearMonth.of(2026, 8)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "13/2027|NO_SUCH_MONTH", "0/2027|NO_SUCH_MONTH", "March|NO_YEAR", "2027|NO_MONTH",
					"03/27|SHORT_YEAR", "1/3/2027|A_DAY", "1 March 2027|A_DAY", "next year|NO_DATE",
					"Q1 2027|NO_DATE" })
	void whatIsNoMonthHasItsReason(String typed, Unreadable reason) {
		assertThat(Dates.month(typed, Locale.ENGLISH)).isEqualTo(Reading.not(reason));
	}

	@Test
	void aYearHasFourFigures() {
		assertThat(Dates.year("٢٠٢٧")).isEqualTo(Reading.of(2027));
		assertThat(Dates.year("27")).isEqualTo(Reading.not(Unreadable.SHORT_YEAR));
		assertThat(Dates.year("soon")).isEqualTo(Reading.not(Unreadable.NO_DATE));
		assertThat(Dates.year(" ").isNothing()).isTrue();
	}

	@Test
	void whatIsVeryLongIsNoDate() {
		assertThat(Dates.day("1 ".repeat(50_000), Locale.ENGLISH)).isEqualTo(Reading.not(Unreadable.NO_DATE));
		assertThat(Dates.month("a/".repeat(50_000), Locale.ENGLISH)).isEqualTo(Reading.not(Unreadable.NO_DATE));
	}

}
