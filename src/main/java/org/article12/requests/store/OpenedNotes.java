package org.article12.requests.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.requests.RecentlyOpened;
import org.article12.requests.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what people open on a thread of its own, without waiting for the disk: that a
 * crash forgets a page that somebody looked at does not matter. The same request is
 * written once in {@link #AGAIN} at most.
 */
@Component
class OpenedNotes implements RecentlyOpened {

	private static final Logger LOG = LoggerFactory.getLogger(OpenedNotes.class);

	private static final Duration AGAIN = Duration.ofMinutes(10);

	private static final int REMEMBERED = 5_000;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final TaskExecutor thread;

	private final Clock clock;

	private final Map<Opened, Instant> written = new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Opened, Instant> eldest) {
			return size() > REMEMBERED;
		}
	};

	OpenedNotes(JdbcClient jdbc, PlatformTransactionManager transactions,
			@Qualifier(OpenedTasks.THREAD) TaskExecutor thread, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.thread = thread;
		this.clock = clock;
	}

	@Override
	public void note(CurrentUser reader, RequestId request) {
		Opened opened = new Opened(reader.id(), reader.membership().actingFor(), request);
		Instant now = this.clock.instant();
		if (isNew(opened, now)) {
			this.thread.execute(() -> write(opened, now));
		}
	}

	private synchronized boolean isNew(Opened opened, Instant now) {
		Instant before = this.written.get(opened);
		if (before != null && before.plus(AGAIN).isAfter(now)) {
			return false;
		}
		this.written.remove(opened);
		this.written.put(opened, now);
		return true;
	}

	private void write(Opened opened, Instant at) {
		try {
			this.transaction.executeWithoutResult((_) -> {
				this.jdbc.sql("set local synchronous_commit = off").update();
				insert(opened, at);
			});
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.debug("That {} was opened could not be written down", opened.request(), ex);
		}
	}

	private void insert(Opened opened, Instant at) {
		UUID person = opened.person().value();
		this.jdbc.sql("""
				insert into opened_request (person_id, body, body_code, request_id, at)
				values (:person, :body, :code, :request, :at)
				on conflict (person_id, body, body_code, request_id) do update set at = excluded.at""")
			.param("person", person)
			.param("body", opened.body().kind())
			.param("code", opened.body().code())
			.param("request", opened.request().value())
			.param("at", Timestamp.from(at))
			.update();
		this.jdbc
			.sql("""
					delete from opened_request o using (select request_id from opened_request
						where person_id = :person and body = :body and body_code = :code
						order by at desc, request_id offset :kept) old
					where o.person_id = :person and o.body = :body and o.body_code = :code and o.request_id = old.request_id""")
			.param("person", person)
			.param("body", opened.body().kind())
			.param("code", opened.body().code())
			.param("kept", KEPT)
			.update();
	}

	/** Who opened what, and for whom. */
	private record Opened(PersonId person, ActingFor body, RequestId request) {
	}

}
