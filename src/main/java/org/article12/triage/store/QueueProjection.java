package org.article12.triage.store;

import org.article12.requests.ActRecorded;
import org.article12.requests.FoundOtherwise;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
@Order(Ordered.HIGHEST_PRECEDENCE)
class QueueProjection implements ApplicationRunner {

	private static final String ROW = """
			insert into queue_entry (request_id, reference, party_code, party_name, region, after_others, life, ended,
				officer_id, received_day, due_on, updated_at, areas, codes, words)
			select q.request_id, q.reference, q.party_code, q.party_name, q.region, q.after_others, q.life, q.ended,
				q.officer_id, q.received_day, q.due_on, q.updated_at, q.areas, q.codes,
				coalesce((select f.words from request_found f where f.request_id = q.request_id), '')
			from queue_source q where q.request_id = ?
			on conflict (request_id) do update set life = excluded.life, ended = excluded.ended,
				officer_id = excluded.officer_id, received_day = excluded.received_day, due_on = excluded.due_on,
				updated_at = excluded.updated_at, areas = excluded.areas, codes = excluded.codes""";

	private static final String WORDS = """
			update queue_entry q set words = f.words from request_found f
			where q.request_id = ? and f.request_id = q.request_id and q.words <> f.words""";

	// Parties are no pages of the portal: whoever corrects one does so in the database.
	private static final String PARTIES = """
			update queue_entry q set party_name = p.name, region = p.region,
				after_others = not (p.least_developed or p.small_island)
			from party_listed p
			where p.code = q.party_code and (q.party_name, q.region, q.after_others)
				is distinct from (p.name, p.region, not (p.least_developed or p.small_island))""";

	private final JdbcClient jdbc;

	QueueProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** At each start the queue follows the register of Parties. */
	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		this.jdbc.sql(PARTIES).update();
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(ActRecorded recorded) {
		this.jdbc.sql(ROW).param(recorded.request().value()).update();
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(FoundOtherwise found) {
		this.jdbc.sql(WORDS).param(found.request().value()).update();
	}

}
