package org.article12.core.security;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.tngtech.archunit.core.domain.JavaAccess;
import org.article12.PortalClasses;
import org.article12.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written by reading is no change of the record; all else is. */
@PortalTest
class SideNotesTests {

	private static final String NOTE = "update spring_session set last_access_time = last_access_time";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	/** Unless something else is written meanwhile; so it is tried until nothing is. */
	@Test
	void aNoteByItselfIsNone() {
		SideNotes notes = notes();
		assertThat(IntStream.range(0, 1_000).anyMatch((_) -> {
			String before = record(notes);
			notes.write(() -> this.jdbc.sql("select pg_current_xact_id()").query(String.class).single());
			return record(notes).equals(before);
		})).isTrue();
	}

	@Test
	void whatIsWrittenWithMoreIsPartOfThat() {
		SideNotes notes = notes();
		String before = record(notes);
		new TransactionTemplate(this.transactions).executeWithoutResult((_) -> {
			this.jdbc.sql("select pg_current_xact_id()").query(String.class).single();
			notes.write(() -> this.jdbc.sql(NOTE).update());
		});
		assertThat(record(notes)).isNotEqualTo(before);
	}

	/** Whoever joins them writes nothing that any other page shows. */
	@Test
	void theseWriteThem() {
		Set<String> writers = PortalClasses.ALL.stream()
			.flatMap((type) -> type.getMethodCallsFromSelf().stream())
			.filter((call) -> call.getTargetOwner().isEquivalentTo(SideNotes.class) && call.getName().equals("write"))
			.map(JavaAccess::getOriginOwner)
			.map((type) -> type.getSimpleName())
			.collect(Collectors.toSet());
		writers.remove("SideNotes");
		assertThat(writers).containsExactlyInAnyOrder("PortalSessions", "Inbox", "OpenedNotes");
	}

	private SideNotes notes() {
		return new SideNotes(this.transactions, this.jdbc);
	}

	private String record(SideNotes notes) {
		return notes.record(this.jdbc.sql("select pg_current_snapshot()::text").query(String.class).single());
	}

}
