package org.article12.words;

import java.util.regex.Pattern;

import org.article12.TestOrder;
import org.article12.Today;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What day it is tests ask {@link Today}: the machine, or UTC, has another for an hour or
 * two of each night.
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class TestsAskTheSecretariatsDateTests {

	private static final Pattern OF_THE_MACHINE = Pattern
		.compile("\\b(?:LocalDate|LocalDateTime|YearMonth|Year)\\.now\\((?:\\)|Zone)|\\bcurrent_dat[e]\\b");

	@Test
	void noTestAsksTheMachine() {
		assertThat(Sources.tests()).isNotEmpty()
			.filteredOn((source) -> OF_THE_MACHINE.matcher(source.text()).find())
			.isEmpty();
	}

}
