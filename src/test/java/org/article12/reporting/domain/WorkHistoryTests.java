package org.article12.reporting.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.article12.core.CentreCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is at a month's end is added up from what happened before. */
class WorkHistoryTests {

	private static final CentreCode ONE = new CentreCode("SCRC-AA");

	private static final CentreCode OTHER = new CentreCode("SCRC-BB");

	private static final YearMonth PRESENT = YearMonth.of(2026, 11);

	@Test
	void openWorkStaysOpenThroughMonthsInWhichNothingHappens() {
		WorkHistory history = history(new WorkFact(ONE, month(1), 3, 1, 1, 1, 1, 3),
				new WorkFact(ONE, month(4), 0, 0, 0, 0, 0, -2));
		assertThat(work(history, 1)).isEqualTo(new CentreWork(ONE, 3, 1, 1, 1, 3, 1, 1));
		assertThat(work(history, 3)).isEqualTo(new CentreWork(ONE, 0, 0, 0, 0, 3, 1, 1));
		assertThat(work(history, 4).open()).isOne();
		assertThat(history.month(YearMonth.of(2025, 12)).isIdle()).isTrue();
		assertThat(history.month(month(3)).isIdle()).isFalse();
		assertThat(history.first()).contains(month(1));
	}

	@Test
	void recentWorkIsThatOfTwelveMonths() {
		WorkHistory history = history(new WorkFact(ONE, YearMonth.of(2025, 3), 1, 1, 0, 0, 1, 1));
		assertThat(history.month(YearMonth.of(2026, 2)).total(CentreWork::recent)).isOne();
		assertThat(history.month(YearMonth.of(2026, 3)).total(CentreWork::recent)).isZero();
		assertThat(history.month(YearMonth.of(2026, 3)).total(CentreWork::taken)).isOne();
	}

	@Test
	void ofThePresentMonthRecentWorkIsWhatRoutingWeighsToday() {
		assertThat(history(new WorkFact(ONE, PRESENT, 1, 1, 0, 0, 1, 1)).month(PRESENT).centres())
			.extracting(CentreWork::recent)
			.containsExactly(5, 0);
	}

	@Test
	void aYearHasTwelveMonthsTheLatestFirst() {
		assertThat(history().yearUpTo(PRESENT)).hasSize(12)
			.extracting(WorkMonth::month)
			.startsWith(PRESENT)
			.endsWith(YearMonth.of(2025, 12));
	}

	private static WorkHistory history(WorkFact... facts) {
		return new WorkHistory(List.of(ONE, OTHER), List.of(facts), PRESENT, Map.of(ONE, 5));
	}

	private static CentreWork work(WorkHistory history, int month) {
		return history.month(month(month)).centres().getFirst();
	}

	private static YearMonth month(int month) {
		return YearMonth.of(2026, month);
	}

}
