package org.article12.offers.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.requests.RequestExtra;
import org.article12.requests.RequestId;
import org.article12.routing.RoutingAnswer;
import org.article12.routing.RoutingRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps proposals as they were shown when offers went out, with everything they were
 * computed from and what the officer changed. The database refuses to change one.
 */
@Component
public class SentProposals {

	/** Requests for which an officer chose otherwise than was proposed. */
	public static final RequestExtra CHOSEN = new RequestExtra("chosen",
			"exists (select from routing_proposal p where p.request_id = r.id and p.change_reason <> '')");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {
	};

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
				insert into routing_proposal (id, request_id, made_at, made_by_name, rule_version, weights, need,
					centres, proposal, changes, change_reason)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(UUID.randomUUID(), request.value(), Timestamp.from(this.clock.instant()), officer.name(),
					record.ruleVersion(), Objects.requireNonNull(record.weights()), record.need(), record.centres(),
					record.proposal(), JSON.writeValueAsString(changes), reason)
			.update();
	}

	@Bean
	static RequestExtra chosenExtra() {
		return CHOSEN;
	}

	/**
	 * Every time that an officer chose otherwise than was proposed, or handed areas over,
	 * the oldest first.
	 */
	public List<OwnChoice> ownChoices(RequestId request) {
		return this.jdbc.sql("""
				select made_at, made_by_name, changes, change_reason from routing_proposal
				where request_id = ? and change_reason <> '' order by made_at, id""")
			.param(request.value())
			.query((row, _) -> new OwnChoice(row.getTimestamp("made_at").toInstant(), row.getString("made_by_name"),
					JSON.readValue(row.getString("changes"), CHANGES), row.getString("change_reason")))
			.list();
	}

	/** Every proposal that is kept for a request, the oldest first. */
	@Transactional(readOnly = true)
	public List<SentProposal> kept(RequestId request) {
		return this.jdbc.sql("""
				select made_at, made_by_name, rule_version, weights, need, centres, proposal, changes, change_reason
				from routing_proposal
				where request_id = ? order by made_at, id""")
			.param(request.value())
			.query((row, _) -> new SentProposal(row.getTimestamp("made_at").toInstant(), row.getString("made_by_name"),
					new RoutingRecord(row.getString("rule_version"), row.getString("weights"), row.getString("need"),
							row.getString("centres"), row.getString("proposal")),
					JSON.readValue(row.getString("changes"), CHANGES), row.getString("change_reason")))
			.list();
	}

	/**
	 * A proposal as it was kept.
	 *
	 * @param at when offers went out on it
	 * @param by who sent them
	 * @param record the proposal with what it was made of
	 * @param changes where the choice was not the proposed one
	 * @param reason why not; empty when the proposal was followed
	 */
	public record SentProposal(Instant at, String by, RoutingRecord record, List<Change> changes, String reason) {
	}

	/**
	 * What an officer chose himself.
	 *
	 * @param at when
	 * @param by who
	 * @param changes where the choice was not the proposed one
	 * @param reason why
	 */
	public record OwnChoice(Instant at, String by, List<Change> changes, String reason) {
	}

	/**
	 * What the officer sent instead of what was proposed.
	 *
	 * @param area the area
	 * @param proposed the centre that was proposed; empty when none was
	 * @param sent the centre that was asked; empty when the area was left open
	 */
	public record Change(String area, String proposed, String sent) {
	}

}
