package org.article12.triage.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.article12.requests.FoundOtherwise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The words by which the Secretariat finds requests. An act notes that those of its
 * request are behind, which is how they are found at once; a moment later they are
 * brought into the index, once for all that was written meanwhile. {@code select
 * fill_queue()} makes all of them anew.
 */
@Component
class QueueWords {

	/**
	 * What is behind costs each search a little, and what is written in this time is
	 * written once.
	 */
	private static final Duration BEHIND = Duration.ofSeconds(5);

	/** An act on one of these waits until all of them are there. */
	private static final int TOGETHER = 5;

	private static final Logger LOG = LoggerFactory.getLogger(QueueWords.class);

	// The row is written even where it is there, so that whoever catches up waits for
	// this act's words.
	private static final String NOTE = """
			insert into queue_words_behind (number) select number from queue_entry where request_id = ?
			on conflict (number) do update set number = excluded.number""";

	private final JdbcClient jdbc;

	private final TaskScheduler thread;

	private final AtomicBoolean awaited = new AtomicBoolean();

	QueueWords(JdbcClient jdbc, @Qualifier(QueueTasks.WORDS) TaskScheduler thread) {
		this.jdbc = jdbc;
		this.thread = thread;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(FoundOtherwise found) {
		this.jdbc.sql(NOTE).param(found.request().value()).update();
		TransactionSynchronizationManager.registerSynchronization(new Written());
	}

	// What an instance that stopped left behind is brought there by the next that starts,
	// or writes.
	private void await() {
		if (this.awaited.compareAndSet(false, true)) {
			this.thread.schedule(this::inTime, this.thread.getClock().instant().plus(BEHIND));
		}
	}

	private void inTime() {
		this.awaited.set(false);
		try {
			catchUp();
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.warn("Words stay behind until the next are written", ex);
		}
	}

	/** Brings into the index what nobody is writing at this moment. */
	void catchUp() {
		int found = TOGETHER;
		while (found == TOGETHER) {
			found = this.jdbc.sql("select catch_up_queue_words(?)").param(TOGETHER).query(Integer.class).single();
		}
	}

	private final class Written implements TransactionSynchronization {

		@Override
		public void afterCommit() {
			await();
		}

	}

}
