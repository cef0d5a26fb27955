package org.article12.firstrun;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A database that cannot be used is refused in one sentence. */
class DatabaseCheckTests {

	private final DatabaseCheck check = new DatabaseCheck("jdbc:postgresql://host:5432/article12?password=secret", null,
			null);

	@Test
	void aServerOlderThanWhatEveryTestRunsAgainstIsRefused() {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> this.check.requireNewEnough(17))
			.withMessage("The database at //host:5432/article12 is PostgreSQL 17, which is too old.")
			.satisfies((refusal) -> assertThat(refusal.whatToDo()).isEqualTo("Use PostgreSQL 18 or newer."));
	}

	@Test
	void whatTheFirstRunBringsIsNewEnough() {
		assertThatCode(() -> this.check.requireNewEnough(Integer.parseInt(EmbeddedServer.MAJOR_VERSION)))
			.doesNotThrowAnyException();
	}

	@Test
	void anAddressOfAnotherDatabaseIsRefused() {
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> new DatabaseCheck("jdbc:mysql://host/article12", null, null).run())
			.withMessageContaining("does not begin with jdbc:postgresql:");
	}

}
