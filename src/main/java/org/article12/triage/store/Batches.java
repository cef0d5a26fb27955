package org.article12.triage.store;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.act.BatchOutcome;
import org.article12.requests.RequestReference;
import org.article12.triage.domain.BulkAct;
import org.article12.triage.domain.BulkCommand;
import org.article12.triage.domain.BulkRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is to be done to several requests, and what became of each. */
@Component
public class Batches {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final Clock clock;

	Batches(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps what is to be done. */
	public void begin(UUID id, CurrentUser officer, BulkCommand command) {
		PersonId colleague = command.colleague();
		this.jdbc
			.sql("""
					insert into batch (id, act, made_at, made_by, made_by_name, membership_id, colleague_id, due_on, words, asked)
					values (:id, :act, :at, :by, :name, :membership, :colleague, :due, :words, :asked)""")
			.param("id", id)
			.param("act", command.act().name())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", officer.id().value())
			.param("name", officer.name())
			.param("membership", officer.membership().id())
			.param("colleague", (colleague != null) ? colleague.value() : null, Types.OTHER)
			.param("due", command.dueOn(), Types.DATE)
			.param("words", command.words())
			.param("asked", command.rows().size())
			.update();
		List<BulkRow> rows = command.rows();
		this.jdbc.sql("""
				insert into batch_row (batch_id, position, reference, seen, choice)
				select ?, one.position, one.reference, one.seen, one.choice
				from unnest(?::text[], ?::int[], ?::text[]) with ordinality one (reference, seen, choice, position)""")
			.params(id, rows.stream().map((row) -> row.reference().value()).toArray(String[]::new),
					rows.stream().map(BulkRow::seen).toArray(Integer[]::new),
					rows.stream().map(BulkRow::chosen).toArray(String[]::new))
			.update();
	}

	/** A batch of that name. */
	public Optional<Kept> find(UUID id) {
		return this.jdbc
			.sql("""
					select b.*, (select count(*) from batch_row r where r.batch_id = b.id and r.outcome is not null) as through,
						(select count(*) from batch_row r where r.batch_id = b.id and r.outcome = 'DONE') as done
					from batch b where b.id = ?""")
			.param(id)
			.query((row, _) -> new Kept(id, BulkAct.valueOf(row.getString("act")),
					row.getTimestamp("made_at").toInstant(), new PersonId(row.getObject("made_by", UUID.class)),
					row.getString("made_by_name"), row.getObject("membership_id", UUID.class),
					person(row.getObject("colleague_id", UUID.class)), row.getObject("due_on", LocalDate.class),
					row.getString("words"), row.getInt("asked"), row.getInt("through"), row.getInt("done"),
					row.getBoolean("taken_back")))
			.optional();
	}

	/** All that a batch did is taken back. */
	public void takeBack(UUID id) {
		this.jdbc.sql("update batch set taken_back = true where id = ?").param(id).update();
	}

	/**
	 * The places of a batch's requests of which nothing has become yet, with the centres
	 * that are to be asked.
	 */
	public Map<Integer, Set<CentreCode>> waiting(UUID id) {
		Map<Integer, Set<CentreCode>> waiting = new TreeMap<>();
		this.jdbc.sql("select position, choice from batch_row where batch_id = ? and outcome is null")
			.param(id)
			.query((row) -> {
				waiting.put(row.getInt("position"),
						Set.copyOf(BulkRow.choice(row.getString("choice")).orElse(Map.of()).values()));
			});
		return waiting;
	}

	/**
	 * Takes one request of a batch in hand until the transaction ends; empty when another
	 * has it, or something has become of it.
	 */
	public Optional<BulkRow> claim(UUID id, int position) {
		return this.jdbc.sql("""
				select reference, seen, choice from batch_row where batch_id = ? and position = ? and outcome is null
				for update skip locked""")
			.params(id, position)
			.query((row, _) -> new BulkRow(new RequestReference(row.getString("reference")), row.getInt("seen"),
					BulkRow.choice(row.getString("choice")).orElse(Map.of())))
			.optional();
	}

	/** Keeps what became of one request. */
	public void note(UUID id, int position, BatchOutcome outcome, List<String> particulars) {
		this.jdbc.sql("""
				update batch_row set outcome = ?, particulars = ?
				where batch_id = ? and position = ? and outcome is null""")
			.params(outcome.name(), JSON.writeValueAsString(particulars), id, position)
			.update();
	}

	/** The requests of a batch, in order. */
	public List<Row> rows(UUID id) {
		return this.jdbc.sql("""
				select b.reference, b.outcome, b.particulars, coalesce(r.title, '') as title
				from batch_row b left join request_listed r on r.reference = b.reference
				where b.batch_id = ? order by b.position""").param(id).query((row, _) -> {
			String outcome = row.getString("outcome");
			String particulars = row.getString("particulars");
			return new Row(new RequestReference(row.getString("reference")), row.getString("title"),
					(outcome != null) ? BatchOutcome.valueOf(outcome) : null,
					(particulars != null) ? JSON.readValue(particulars, TEXTS) : List.of());
		}).list();
	}

	private static @Nullable PersonId person(@Nullable UUID id) {
		return (id != null) ? new PersonId(id) : null;
	}

	/**
	 * What was asked for with one press.
	 *
	 * @param id names it
	 * @param act what is done
	 * @param at when it was asked for
	 * @param by by whom
	 * @param name that officer's name
	 * @param membership under which of his memberships
	 * @param colleague who gets the requests, where they are given to a colleague
	 * @param dueOn until when there is longer, where dates are extended
	 * @param words why
	 * @param asked how many requests
	 * @param through of how many of them something has become
	 * @param done with how many it was done
	 * @param takenBack whether all of it was taken back
	 */
	public record Kept(UUID id, BulkAct act, Instant at, PersonId by, String name, UUID membership,
			@Nullable PersonId colleague, @Nullable LocalDate dueOn, String words, int asked, int through, int done,
			boolean takenBack) {

		/** Whether something has become of all. */
		public boolean isOver() {
			return this.through == this.asked;
		}

	}

	/**
	 * One request of a batch.
	 *
	 * @param reference the request
	 * @param title its title
	 * @param outcome what became of it; null until then
	 * @param particulars of a refusal its code and parameters; of a request that moved on
	 * who moved it; of offers the centres that were asked
	 */
	public record Row(RequestReference reference, String title, @Nullable BatchOutcome outcome,
			List<String> particulars) {
	}

}
