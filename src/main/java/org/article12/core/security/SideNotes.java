package org.article12.core.security;

import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what nearly no page shows: that somebody opened a request, or read what he was
 * told, or came a minute ago. People write such notes by reading, all the time. A page
 * that does not show them ({@link org.article12.core.web.FollowsFromRecord}) is sent
 * again all the same, and nobody waits for the disk: what a crash takes away is noted
 * again.
 */
@Component
public class SideNotes {

	private final TransactionTemplate alone;

	private final JdbcClient jdbc;

	private final RecordNumbers numbers = new RecordNumbers();

	SideNotes(PlatformTransactionManager transactions, JdbcClient jdbc) {
		this.alone = new TransactionTemplate(transactions);
		this.jdbc = jdbc;
	}

	/** The number of what is on record but for notes, for whoever sees that snapshot. */
	String record(String snapshot) {
		return this.numbers.of(snapshot);
	}

	/**
	 * Writes notes in a transaction of their own. Within another they are part of what
	 * that writes.
	 * @param writing writes nothing else
	 */
	public <T> T write(Supplier<T> writing) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return writing.get();
		}
		return this.alone.execute((_) -> {
			T written = writing.get();
			// Before anybody sees it.
			this.jdbc.sql("""
					select pg_current_xact_id_if_assigned()::text::bigint
					where set_config('synchronous_commit', 'off', true) = 'off'
						and pg_current_xact_id_if_assigned() is not null""")
				.query(Long.class)
				.optional()
				.ifPresent(this.numbers::isSideNote);
			return written;
		});
	}

	/** The same for what has no answer. */
	public void write(Runnable writing) {
		write(() -> {
			writing.run();
			return true;
		});
	}

}
