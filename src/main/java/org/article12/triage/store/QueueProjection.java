package org.article12.triage.store;

import java.sql.Types;

import org.article12.parties.PartyChanged;
import org.article12.requests.ActRecorded;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the queue's row of a request in the transaction of each act: what the database's
 * view {@code queue_source} makes of the stored rows. {@code select fill_queue()} makes
 * all of them anew.
 */
@Component
class QueueProjection {

	// A row keeps its number; none is used up for one that is there.
	private static final String ROW = """
			insert into queue_entry (number, request_id, reference, party_code, party_name, region, after_others, life, ended,
				officer_id, received_day, due_on, updated_at, areas, title, officer_name, received_on, least_developed,
				small_island, turns, after_ours, desk_due)
			select coalesce((select e.number from queue_entry e where e.request_id = q.request_id), nextval('queue_numbers')),
				q.request_id, q.reference, q.party_code, q.party_name, q.region, q.after_others, q.life, q.ended, q.officer_id,
				q.received_day, q.due_on, q.updated_at, q.areas, q.title, q.officer_name,
				q.received_on, q.least_developed, q.small_island, q.turns, q.after_ours, q.desk_due
			from queue_source q where q.request_id = ?
			on conflict (request_id) do update set life = excluded.life, ended = excluded.ended,
				officer_id = excluded.officer_id, received_day = excluded.received_day, due_on = excluded.due_on,
				updated_at = excluded.updated_at, areas = excluded.areas,
				title = excluded.title, officer_name = excluded.officer_name, received_on = excluded.received_on,
				turns = excluded.turns, after_ours = excluded.after_ours, desk_due = excluded.desk_due""";

	// Names and regions are those of today; who goes first, goes by the day of receipt.
	private static final String PARTIES = """
			update queue_entry q set party_name = s.party_name, region = s.region, after_others = s.after_others,
				least_developed = s.least_developed, small_island = s.small_island
			from queue_source s
			where s.request_id = q.request_id and q.request_id = any (array(
				select o.request_id from queue_outdated o where cast(:party as text) is null or o.party_code = :party))""";

	private final JdbcClient jdbc;

	QueueProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The queue follows what begins to hold of Parties on this day. */
	@Transactional
	public void followTheParties() {
		this.jdbc.sql(PARTIES).param("party", null, Types.VARCHAR).update();
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(PartyChanged changed) {
		this.jdbc.sql(PARTIES).param("party", changed.party().value(), Types.VARCHAR).update();
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(ActRecorded recorded) {
		this.jdbc.sql(ROW).param(recorded.request().value()).update();
	}

}
