package org.article12.assignments.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.domain.OfferAnswer;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PersonId;
import org.article12.core.act.BatchOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was answered to several offers at once, and what became of each. */
@Component
public class GivenAnswers {

	private final JdbcClient jdbc;

	private final Clock clock;

	GivenAnswers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps what is to be answered. */
	public void begin(UUID id, CentreCode centre, CurrentUser officer, OfferAnswer.Kind answer,
			Collection<AssignmentId> offers) {
		this.jdbc.sql("""
				insert into given_answers (id, centre_code, answer, made_at, made_by, made_by_name)
				values (?, ?, ?, ?, ?, ?)""")
			.params(id, centre.value(), answer.name(), Timestamp.from(this.clock.instant()), officer.id().value(),
					officer.name())
			.update();
		this.jdbc.sql("""
				insert into given_answer (answers_id, position, assignment_id)
				select ?, position, offer from unnest(?) with ordinality as asked (offer, position)""")
			.params(id, offers.stream().map(AssignmentId::value).toArray(UUID[]::new))
			.update();
	}

	/** Keeps what became of one offer. */
	public void note(UUID id, AssignmentId offer, BatchOutcome outcome, List<String> particulars) {
		this.jdbc.sql("update given_answer set outcome = ?, particulars = ? where answers_id = ? and assignment_id = ?")
			.params(outcome.name(), particulars.toArray(String[]::new), id, offer.value())
			.update();
	}

	/**
	 * All that was answered with a press is taken back, once it is.
	 * @return whether it was any such press
	 * @throws NotVisible while answers are still given
	 */
	public boolean takeBack(UUID id) {
		if (rows(id).stream().anyMatch((row) -> row.outcome() == null)) {
			throw new NotVisible("Answers " + id + ", which are being given");
		}
		return this.jdbc.sql("update given_answers set taken_back = true where id = ?").param(id).update() > 0;
	}

	/** What that centre answered with a press; another centre's is not found. */
	public Optional<Given> find(UUID id, CentreCode centre) {
		return this.jdbc.sql("""
				select answer, made_at, made_by, made_by_name, taken_back from given_answers
				where id = ? and centre_code = ?""")
			.params(id, centre.value())
			.query((row, _) -> new Given(id, OfferAnswer.Kind.valueOf(row.getString("answer")),
					row.getTimestamp("made_at").toInstant(), new PersonId(row.getObject("made_by", UUID.class)),
					row.getString("made_by_name"), row.getBoolean("taken_back"), rows(id)))
			.optional();
	}

	private List<Row> rows(UUID id) {
		return this.jdbc
			.sql("""
					select g.assignment_id, r.reference, r.title, g.outcome, g.particulars
					from given_answer g join assignment a on a.id = g.assignment_id join request_listed r on r.id = a.request_id
					where g.answers_id = ? order by g.position""")
			.param(id)
			.query((row, _) -> {
				String outcome = row.getString("outcome");
				return new Row(new AssignmentId(row.getObject("assignment_id", UUID.class)), row.getString("reference"),
						row.getString("title"), (outcome != null) ? BatchOutcome.valueOf(outcome) : null,
						List.of((String[]) row.getArray("particulars").getArray()));
			})
			.list();
	}

	/**
	 * What was answered with one press.
	 *
	 * @param id names it
	 * @param answer what
	 * @param at when
	 * @param byPerson by whom
	 * @param by that person's name
	 * @param takenBack whether all of it was taken back
	 * @param rows the offers, in order
	 */
	public record Given(UUID id, OfferAnswer.Kind answer, Instant at, PersonId byPerson, String by, boolean takenBack,
			List<Row> rows) {

		/** How many were answered so. */
		public long done() {
			return this.rows.stream().filter((row) -> row.outcome() == BatchOutcome.DONE).count();
		}

	}

	/**
	 * One offer of them.
	 *
	 * @param offer the offer
	 * @param reference its request's reference
	 * @param title its request's title
	 * @param outcome what became of it; null until then
	 * @param particulars of a refusal its code and what its words mention; of an offer
	 * that was answered before, by whom
	 */
	public record Row(AssignmentId offer, String reference, String title, @Nullable BatchOutcome outcome,
			List<String> particulars) {
	}

}
