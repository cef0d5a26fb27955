package org.article12.requests.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.security.SideNotes;
import org.article12.requests.RecentlyOpened;
import org.article12.requests.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes what people open on a thread of its own, without waiting for the disk: that a
 * crash forgets a page that somebody looked at does not matter. The same request is
 * written once in {@link #AGAIN} at most. What is opened within {@link #GATHERED} of the
 * last that was written waits until then and is written together.
 */
@Component
class OpenedNotes implements RecentlyOpened {

	private static final Logger LOG = LoggerFactory.getLogger(OpenedNotes.class);

	private static final Duration AGAIN = Duration.ofMinutes(10);

	private static final Duration GATHERED = Duration.ofSeconds(1);

	private static final int REMEMBERED = 5_000;

	/** What is too much to wait is left. */
	private static final int WAITING = 1_000;

	private final JdbcClient jdbc;

	private final SideNotes notes;

	private final TaskScheduler thread;

	private final Clock clock;

	private final Map<Opened, Instant> written = new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Opened, Instant> eldest) {
			return size() > REMEMBERED;
		}
	};

	private Map<Opened, Instant> unwritten = new LinkedHashMap<>();

	private Instant nextWriting = Instant.MIN;

	OpenedNotes(JdbcClient jdbc, SideNotes notes, @Qualifier(OpenedTasks.THREAD) TaskScheduler thread, Clock clock) {
		this.jdbc = jdbc;
		this.notes = notes;
		this.thread = thread;
		this.clock = clock;
	}

	@Override
	public synchronized void note(CurrentUser reader, RequestId request) {
		Opened opened = new Opened(reader.id(), reader.membership().actingFor(), request);
		Instant now = this.clock.instant();
		if (isNew(opened, now) && this.unwritten.size() < WAITING) {
			this.unwritten.put(opened, now);
			if (this.unwritten.size() == 1) {
				this.thread.schedule(this::write, latest(this.nextWriting, this.thread.getClock().instant()));
			}
		}
	}

	private boolean isNew(Opened opened, Instant now) {
		Instant before = this.written.get(opened);
		if (before != null && before.plus(AGAIN).isAfter(now)) {
			return false;
		}
		this.written.remove(opened);
		this.written.put(opened, now);
		return true;
	}

	private static Instant latest(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private synchronized Map<Opened, Instant> taken() {
		Map<Opened, Instant> taken = this.unwritten;
		this.unwritten = new LinkedHashMap<>();
		this.nextWriting = this.thread.getClock().instant().plus(GATHERED);
		return taken;
	}

	private void write() {
		Map<Opened, Instant> taken = taken();
		try {
			this.notes.write(() -> taken.forEach(this::insert));
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.debug("That {} were opened could not be written down together", taken.keySet(), ex);
			taken.forEach(this::writeAlone);
		}
	}

	/** A draft that was deleted since does not take the others with it. */
	private void writeAlone(Opened opened, Instant at) {
		try {
			this.notes.write(() -> insert(opened, at));
		}
		catch (DataAccessException ex) {
			LOG.debug("That {} was opened could not be written down", opened.request(), ex);
		}
	}

	/** One statement; what it deletes is chosen before the request is written. */
	private void insert(Opened opened, Instant at) {
		this.jdbc
			.sql("""
					with noted as (
						insert into opened_request (person_id, body, body_code, request_id, at)
						values (:person, :body, :code, :request, :at)
						on conflict (person_id, body, body_code, request_id) do update set at = excluded.at)
					delete from opened_request o using (select request_id from opened_request
						where person_id = :person and body = :body and body_code = :code and request_id <> :request
						order by at desc, request_id offset :others) old
					where o.person_id = :person and o.body = :body and o.body_code = :code and o.request_id = old.request_id""")
			.param("person", opened.person().value())
			.param("body", opened.body().kind())
			.param("code", opened.body().code())
			.param("request", opened.request().value())
			.param("at", Timestamp.from(at))
			.param("others", KEPT - 1)
			.update();
	}

	/** Who opened what, and for whom. */
	private record Opened(PersonId person, ActingFor body, RequestId request) {
	}

}
