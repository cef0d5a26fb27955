package org.article12.triage.store;

import java.time.Duration;

import org.article12.core.schedule.Soon;
import org.article12.requests.FoundOtherwise;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words by which the Secretariat finds requests. An act notes that those of its
 * request are behind, which is how they are found at once; a moment later they are
 * brought into the index, once for all that was written meanwhile. {@code select
 * fill_queue()} makes all of them anew.
 */
@Component
class QueueWords implements DisposableBean {

	/**
	 * What is behind costs each search a little, and what is written in this time is
	 * written once.
	 */
	private static final Duration BEHIND = Duration.ofSeconds(10);

	/** An act on one of these waits until all of them are there. */
	private static final int TOGETHER = 5;

	// The row is written even where it is there, so that whoever catches up waits for
	// this act's words.
	private static final String NOTE = """
			insert into queue_words_behind (number) select number from queue_entry where request_id = ?
			on conflict (number) do update set number = excluded.number""";

	private final JdbcClient jdbc;

	private final Soon soon = new Soon("queue-words", BEHIND, this::catchUp);

	QueueWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(FoundOtherwise found) {
		this.jdbc.sql(NOTE).param(found.request().value()).update();
		this.soon.afterCommit();
	}

	/** Brings into the index what nobody is writing at this moment. */
	void catchUp() {
		int found = TOGETHER;
		while (found == TOGETHER) {
			found = this.jdbc.sql("select catch_up_queue_words(?)").param(TOGETHER).query(Integer.class).single();
		}
	}

	@Override
	public void destroy() {
		this.soon.close();
	}

}
