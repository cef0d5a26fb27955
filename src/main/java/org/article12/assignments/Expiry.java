package org.article12.assignments;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.article12.assignments.domain.Assignment;
import org.article12.assignments.store.AssignmentRepository;
import org.article12.assignments.store.OverdueOffers;
import org.article12.catalogue.AreaCode;
import org.article12.core.WorkingDays;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.Work;
import org.article12.requests.Particulars;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestProgress;
import org.article12.requests.Requests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends offers whose date has passed. Each is ended in a transaction of its own that locks
 * the request first and looks again, so that several instances may do this at once, and a
 * centre that answers at that moment either wins or is told.
 */
@Component
public class Expiry {

	private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

	private final AssignmentRepository assignments;

	private final Requests requests;

	private final WorkingDays calendar;

	private final Clock clock;

	private final RequestProgress progress;

	private final OverdueOffers offers;

	private final TransactionTemplate transaction;

	private final OneByOne oneByOne;

	Expiry(AssignmentRepository assignments, Requests requests, WorkingDays calendar, Clock clock,
			RequestProgress progress, OverdueOffers offers, TransactionTemplate transaction, OneByOne oneByOne) {
		this.assignments = assignments;
		this.requests = requests;
		this.calendar = calendar;
		this.clock = clock;
		this.progress = progress;
		this.offers = offers;
		this.transaction = transaction;
		this.oneByOne = oneByOne;
	}

	/** Ends every offer whose date has passed; the answer is how many. */
	public int expireOverdue() {
		List<OverdueOffers.Overdue> overdue = this.offers.upTo(this.calendar.lastDayOver());
		int expired = this.oneByOne
			.each(Work.OFFER_EXPIRY, overdue, OverdueOffers.Overdue::subject,
					(offer) -> Boolean.TRUE.equals(this.transaction.execute((_) -> expire(offer))))
			.done();
		if (expired > 0) {
			LOG.info("{} offers passed their date and went back to the Secretariat", expired);
		}
		return expired;
	}

	private boolean expire(OverdueOffers.Overdue offer) {
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

}
