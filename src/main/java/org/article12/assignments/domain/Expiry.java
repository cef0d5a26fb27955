package org.article12.assignments.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.article12.assignments.AssignmentStatus;
import org.article12.catalogue.AreaCode;
import org.article12.core.WorkingDays;
import org.article12.requests.Act;
import org.article12.requests.By;
import org.article12.requests.RequestId;
import org.article12.requests.Requests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
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

	private final ApplicationEventPublisher events;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	Expiry(AssignmentRepository assignments, Requests requests, WorkingDays calendar, Clock clock,
			ApplicationEventPublisher events, JdbcClient jdbc, TransactionTemplate transaction) {
		this.assignments = assignments;
		this.requests = requests;
		this.calendar = calendar;
		this.clock = clock;
		this.events = events;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/** Ends every offer whose date has passed; the answer is how many. */
	public int expireOverdue() {
		List<Overdue> overdue = this.jdbc.sql("""
				select id, request_id from assignment where status = 'OFFERED' and answer_due_on <= ?
				order by answer_due_on, id""")
			.param(this.calendar.lastDayOver())
			.query((row, _) -> new Overdue(row.getObject(1, UUID.class), new RequestId(row.getObject(2, UUID.class))))
			.list();
		int expired = 0;
		for (Overdue offer : overdue) {
			if (expiredNow(offer)) {
				expired++;
			}
		}
		if (expired > 0) {
			LOG.info("{} offers passed their date and went back to the Secretariat", expired);
		}
		return expired;
	}

	/** One offer that cannot be ended must not keep the others from it. */
	private boolean expiredNow(Overdue offer) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((_) -> expire(offer)));
		}
		catch (RuntimeException ex) {
			LOG.error("The offer {} passed its date and could not be ended", offer.id(), ex);
			return false;
		}
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
		assignment.expire(By.calendar(), this.clock.instant(), this.calendar);
		this.assignments.saveAndFlush(assignment);
		this.events.publishEvent(new OfferSettled(offer.request(), assignment.centre(), Set.of(), returned,
				Act.EXPIRE_OFFER, Map.of("dueOn", assignment.answerDueOn().toString()), By.calendar()));
		return true;
	}

	private record Overdue(UUID id, RequestId request) {
	}

}
