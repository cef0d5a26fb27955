package org.article12.triage.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.requests.RequestId;
import org.article12.routing.RoutingAnswer;
import org.article12.routing.RoutingRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps proposals as they were shown when offers went out, with everything they were
 * computed from and what the officer changed. The database refuses to change one.
 */
@Component
class SentProposals {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final Clock clock;

	SentProposals(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps a proposal, in the transaction in which its offers go out. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(RequestId request, CurrentUser officer, RoutingAnswer answer, List<Change> changes,
			String reason) {
		RoutingRecord record = answer.toRecord();
		this.jdbc.sql("""
				insert into routing_proposal (id, request_id, made_at, made_by_name, rule_version, need, centres,
					proposal, changes, change_reason)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(UUID.randomUUID(), request.value(), Timestamp.from(this.clock.instant()), officer.name(),
					record.ruleVersion(), record.need(), record.centres(), record.proposal(),
					JSON.writeValueAsString(changes), reason)
			.update();
	}

	/**
	 * What the officer sent instead of what was proposed.
	 *
	 * @param area the area
	 * @param proposed the centre that was proposed; empty when none was
	 * @param sent the centre that was asked; empty when the area was left open
	 */
	record Change(String area, String proposed, String sent) {
	}

}
