package org.article12.deadlines.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Work;
import org.article12.deadlines.DateNear;
import org.article12.deadlines.Stage;
import org.article12.deadlines.domain.ReminderSettings;
import org.article12.deadlines.domain.StageDays;
import org.article12.deadlines.domain.StageDays.Window;
import org.article12.requests.Actor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks each day whose date comes near, is here, or has passed, and says so once: what
 * was said is written down in the transaction that says it, under a key that allows it
 * once.
 */
@Component
public class Reminders {

	private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

	private static final int AT_ONCE = 500;

	private static final String DUE = """
			select t.request_id, r.reference, r.party_code, t.actor, t.centre_code, t.due_on, w.stage
			from turn_listed t
			join request_listed r on r.id = t.request_id
			join unnest(cast(:stages as text[]), cast(:firsts as date[]), cast(:lasts as date[])) as w (stage, first, last)
				on t.due_on between w.first and w.last
			where (t.request_id, t.actor, coalesce(t.centre_code, '')) > (:request, :actor, :centre)
				and not exists (select from deadline_reminder d
					where d.request_id = t.request_id and d.actor = t.actor
						and d.centre_code is not distinct from t.centre_code
						and d.due_on = t.due_on and d.stage = w.stage)
			order by t.request_id, t.actor, coalesce(t.centre_code, '')
			limit :size""";

	// Looks at the turn again: an act may have ended it, or moved its date, meanwhile.
	private static final String WRITE_DOWN = """
			insert into deadline_reminder (request_id, actor, centre_code, due_on, stage, at)
			select t.request_id, t.actor, t.centre_code, t.due_on, :stage, :at from turn_listed t
			where t.request_id = :request and t.actor = :actor and t.centre_code is not distinct from :centre
				and t.due_on = :due
			on conflict do nothing""";

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	private final Terms terms;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final OneByOne oneByOne;

	Reminders(JdbcClient jdbc, WorkingDays calendar, Terms terms, Clock clock, ApplicationEventPublisher events,
			TransactionTemplate transaction, OneByOne oneByOne) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.terms = terms;
		this.clock = clock;
		this.events = events;
		this.transaction = transaction;
		this.oneByOne = oneByOne;
	}

	/** Says whatever is to be said today and was not said yet; the answer is how much. */
	public int remind() {
		StageDays days = StageDays.of(this.calendar, this.terms.days(Term.REMINDER));
		int said = 0;
		DateNear last = null;
		List<DateNear> due = due(days, last);
		while (!due.isEmpty()) {
			said += this.oneByOne
				.each(Work.REMINDER, due, Reminders::subject,
						(near) -> Boolean.TRUE.equals(this.transaction.execute((_) -> say(near))))
				.done();
			last = due.getLast();
			due = (due.size() == AT_ONCE) ? due(days, last) : List.of();
		}
		if (said > 0) {
			LOG.info("{} reminders of dates were given", said);
		}
		return said;
	}

	/** What is due after another turn, in a fixed order; one query. */
	private List<DateNear> due(StageDays days, @Nullable DateNear last) {
		return this.jdbc.sql(DUE)
			.param("stages", array(days, (window) -> window.stage().name()))
			.param("firsts", array(days, (window) -> window.first().toString()))
			.param("lasts", array(days, (window) -> window.last().toString()))
			.param("request", (last != null) ? last.request().value() : new UUID(0, 0))
			.param("actor", (last != null) ? last.actor().name() : "")
			.param("centre", (last != null && last.centre() != null) ? last.centre().value() : "")
			.param("size", AT_ONCE)
			.query(Reminders::near)
			.list();
	}

	private static Subject subject(DateNear near) {
		CentreCode centre = near.centre();
		return new Subject("%s:%s:%s:%s".formatted(near.reference(), near.actor(),
				(centre != null) ? centre.value() : "", near.stage()), near.reference() + ", " + near.dueOn(),
				"/triage/" + near.reference());
	}

	private boolean say(DateNear near) {
		CentreCode centre = near.centre();
		int written = this.jdbc.sql(WRITE_DOWN)
			.param("request", near.request().value())
			.param("actor", near.actor().name())
			.param("centre", (centre != null) ? centre.value() : null, Types.VARCHAR)
			.param("due", near.dueOn())
			.param("stage", near.stage().name())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		if (written == 1) {
			this.events.publishEvent(near);
		}
		return written == 1;
	}

	private static String array(StageDays days, Function<Window, String> element) {
		return days.windows().stream().map(element).collect(Collectors.joining(",", "{", "}"));
	}

	private static DateNear near(ResultSet row, int index) throws SQLException {
		String centre = row.getString("centre_code");
		return new DateNear(new RequestId(row.getObject("request_id", UUID.class)),
				new RequestReference(row.getString("reference")), new PartyCode(row.getString("party_code")),
				Actor.valueOf(row.getString("actor")), (centre != null) ? new CentreCode(centre) : null,
				row.getObject("due_on", LocalDate.class), Stage.valueOf(row.getString("stage")));
	}

}
