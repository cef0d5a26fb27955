package org.article12.progress;

import java.time.LocalDate;

import org.article12.PortalTest;
import org.article12.lives.CutOff;
import org.article12.lives.Lives;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The report on progress agrees with itself. */
@PortalTest
class ProgressTests {

	@Autowired
	private Progress progress;

	@Autowired
	private Lives lives;

	@Test
	void theDemonstrationReconciles() {
		CutOff now = this.lives.now();
		Period period = new Period(LocalDate.of(2024, 1, 1), now.known());
		ProgressReport report = this.progress.report(period, now);
		assertThat(report.tables()).allSatisfy((table) -> assertThat(table.checks())
			.allSatisfy((check) -> assertThat(check.holds()).as("%s %s", table.code(), check).isTrue()));
		assertThat(report.isEmpty()).isFalse();
	}

}
