package org.article12.imports.store;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How far the recording of a table has come, for pages of every instance: written beside
 * the transaction that records.
 */
@Component
public class RecordingProgress {

	private static final long PAUSE = 300_000_000;

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	RecordingProgress(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** How many rows of a table are recorded, as far as is known. */
	public int of(UUID table) {
		return this.jdbc.sql("select done from recording_progress where table_id = ?")
			.param(table)
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	/** Nobody asks any more. */
	public void end(UUID table) {
		this.jdbc.sql("delete from recording_progress where table_id = ?").param(table).update();
	}

	/** Counts the rows of a table, and tells of them some times a second. */
	public Runnable counting(UUID table) {
		return new Runnable() {

			private int done;

			private long told = System.nanoTime();

			@Override
			public void run() {
				this.done++;
				long now = System.nanoTime();
				if (now - this.told > PAUSE) {
					this.told = now;
					tell(table, this.done);
				}
			}
		};
	}

	private void tell(UUID table, int done) {
		this.apart.executeWithoutResult((_) -> this.jdbc.sql("""
				insert into recording_progress (table_id, done) values (?, ?)
				on conflict (table_id) do update set done = excluded.done""").params(table, done).update());
	}

}
