package org.article12.planning.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.requests.RequestReference;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was sent from the queue plan, and what became of each request. The database
 * refuses to change any of it.
 */
@Component
public class SentPlans {

	/** How many are listed. */
	public static final int LISTED = 25;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {
	};

	private static final RowMapper<Sent> SENT = (row, _) -> new Sent(row.getObject("id", UUID.class),
			row.getTimestamp("made_at").toInstant(), row.getString("made_by_name"), row.getString("reason"),
			row.getInt("asked"), row.getInt("sent"));

	private static final String SELECT = """
			select p.*, (select count(*) from sent_plan_row r where r.plan_id = p.id and r.outcome in ('SENT', 'SENT_BEFORE'))
				as sent from sent_plan p
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	SentPlans(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Begins to send.
	 * @param id names what is sent
	 * @param asked how many requests are to get offers
	 */
	public void begin(UUID id, CurrentUser officer, String reason, int asked) {
		this.jdbc
			.sql("insert into sent_plan (id, made_at, made_by, made_by_name, reason, asked) values (?, ?, ?, ?, ?, ?)")
			.params(id, Timestamp.from(this.clock.instant()), officer.id().value(), officer.name(), reason, asked)
			.update();
	}

	/** Keeps what became of a request. */
	public void note(UUID id, int position, RequestReference reference, Outcome outcome, List<String> particulars) {
		this.jdbc
			.sql("""
					insert into sent_plan_row (plan_id, position, reference, outcome, particulars) values (?, ?, ?, ?, ?)""")
			.params(id, position, reference.value(), outcome.name(), JSON.writeValueAsString(particulars))
			.update();
	}

	/** What was sent lately, the last first. */
	public List<Sent> lately() {
		return this.jdbc.sql(SELECT + "order by p.made_at desc, p.id limit ?").param(LISTED).query(SENT).list();
	}

	/** What was sent with a form. */
	public Optional<Sent> find(UUID id) {
		return this.jdbc.sql(SELECT + "where p.id = ?").param(id).query(SENT).optional();
	}

	/** What became of each of its requests, as far as they were got to. */
	public List<Row> rows(UUID id) {
		return this.jdbc.sql("""
				select r.reference, r.outcome, r.particulars, coalesce(a.title, '') as title from sent_plan_row r
				left join request_listed a on a.reference = r.reference where r.plan_id = ? order by r.position""")
			.param(id)
			.query((row, _) -> new Row(new RequestReference(row.getString("reference")), row.getString("title"),
					Outcome.valueOf(row.getString("outcome")), JSON.readValue(row.getString("particulars"), TEXTS)))
			.list();
	}

	/** What became of a request that was to get offers. */
	public enum Outcome {

		/** Offers went out. */
		SENT,
		/**
		 * The same offers had just gone out, by the same officer; told of earlier plans.
		 */
		SENT_BEFORE,
		/** Something was done to the request meanwhile: nothing went out. */
		MOVED,
		/** A rule speaks against it: nothing went out. */
		REFUSED,
		/** The portal failed: nothing went out. */
		FAILED

	}

	/**
	 * What was sent at once.
	 *
	 * @param id identifies it
	 * @param at when
	 * @param by who
	 * @param reason why, where a choice was not the request's own proposal
	 * @param asked how many requests were to get offers
	 * @param sent how many got them
	 */
	public record Sent(UUID id, Instant at, String by, String reason, int asked, int sent) {
	}

	/**
	 * What became of a request.
	 *
	 * @param reference the request
	 * @param title its title as last submitted
	 * @param outcome what became of it
	 * @param particulars the codes of the centres that were asked; of a refusal its code
	 * and parameters
	 */
	public record Row(RequestReference reference, String title, Outcome outcome, List<String> particulars) {
	}

}
