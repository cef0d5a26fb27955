package org.article12.assignments.domain;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.article12.assignments.AssignmentStatus;
import org.article12.catalogue.AreaCode;
import org.article12.core.WorkingDays;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Work;
import org.article12.requests.RecordedActor;
import org.article12.requests.Particulars;
import org.article12.requests.RequestId;
import org.article12.requests.RequestProgress;
import org.article12.requests.Requests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends offers whose date has passed. Each is ended in a transaction of its own that locks
 * the request first and looks again, so that several instances may do this at once, and a
 * centre that answers at that moment either wins or is told.
 */
@NamedInterface("verbs")
@Component
public class Expiry {

	private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

	private final AssignmentRepository assignments;

	private final Requests requests;

	private final WorkingDays calendar;

	private final Clock clock;

	private final RequestProgress progress;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final OneByOne oneByOne;

	Expiry(AssignmentRepository assignments, Requests requests, WorkingDays calendar, Clock clock,
			RequestProgress progress, JdbcClient jdbc, TransactionTemplate transaction, OneByOne oneByOne) {
		this.assignments = assignments;
		this.requests = requests;
		this.calendar = calendar;
		this.clock = clock;
		this.progress = progress;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.oneByOne = oneByOne;
	}

	/** Ends every offer whose date has passed; the answer is how many. */
	public int expireOverdue() {
		List<Overdue> overdue = this.jdbc.sql("""
				select a.id, a.request_id, r.reference from assignment a join request_listed r on r.id = a.request_id
				where a.status = 'OFFERED' and a.answer_due_on <= ? order by a.answer_due_on, a.id""")
			.param(this.calendar.lastDayOver())
			.query((row, _) -> new Overdue(row.getObject(1, UUID.class), new RequestId(row.getObject(2, UUID.class)),
					row.getString(3)))
			.list();
		int expired = this.oneByOne
			.each(Work.OFFER_EXPIRY, overdue, Overdue::subject,
					(offer) -> Boolean.TRUE.equals(this.transaction.execute((_) -> expire(offer))))
			.done();
		if (expired > 0) {
			LOG.info("{} offers passed their date and went back to the Secretariat", expired);
		}
		return expired;
	}

	private boolean expire(Overdue offer) {
		this.requests.lock(offer.request());
		Assignment assignment = this.assignments.findAndLockById(offer.id())
			.filter((found) -> found.status() == AssignmentStatus.OFFERED && this.calendar.isOver(found.answerDueOn()))
			.orElse(null);
		if (assignment == null) {
			return false;
		}
		Set<AreaCode> returned = assignment.liveAreas();
		assignment.expire(RecordedActor.calendar(), this.clock.instant(), this.calendar);
		this.assignments.saveAndFlush(assignment);
		this.progress.settled(offer.request(), assignment.centre(),
				new Particulars.OfferExpired(offer.id(), returned, assignment.answerDueOn()), RecordedActor.calendar());
		return true;
	}

	private record Overdue(UUID id, RequestId request, String reference) {

		Subject subject() {
			return new Subject(this.id.toString(), this.reference, "/triage/" + this.reference);
		}

	}

}
