package org.article12.assignments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import org.article12.assignments.domain.Assignment;
import org.article12.assignments.store.AssignmentRepository;
import org.article12.assignments.store.LockedAssignments;
import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.article12.requests.Particulars;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestProgress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a centre answers to an offer. Each act locks the request first, then the
 * assignment, so that two centres that answer at once leave the request in the right
 * state.
 */
@Service
@Transactional
public class CentreVerbs {

	private final AssignmentRepository assignments;

	private final LockedAssignments locked;

	private final WorkingDays calendar;

	private final Terms terms;

	private final Clock clock;

	private final RequestProgress progress;

	CentreVerbs(AssignmentRepository assignments, LockedAssignments locked, WorkingDays calendar, Terms terms,
			Clock clock, RequestProgress progress) {
		this.assignments = assignments;
		this.locked = locked;
		this.calendar = calendar;
		this.terms = terms;
		this.clock = clock;
		this.progress = progress;
	}

	/**
	 * The centre takes some or all of the areas that it was offered.
	 * @throws OfferAlreadyAnswered when the offer is no longer open
	 */
	public void accept(CurrentUser user, AssignmentId id, Acceptance acceptance) {
		Assignment assignment = this.locked.of(user, id);
		Set<AreaCode> returned = new TreeSet<>(assignment.liveAreas());
		LocalDate planDueOn = planDueOn();
		assignment.accept(acceptance, planDueOn, RecordedActor.user(user), this.clock.instant());
		returned.removeAll(assignment.liveAreas());
		this.assignments.saveAndFlush(assignment);
		settled(user, assignment, accepted(assignment, returned, planDueOn, acceptance));
	}

	private static Particulars.OfferAccepted accepted(Assignment assignment, Set<AreaCode> returned,
			LocalDate planDueOn, Acceptance acceptance) {
		OfferDecline code = acceptance.declineCode();
		String why = (!returned.isEmpty() && code != null) ? code.name() : null;
		return new Particulars.OfferAccepted(assignment.id().value(), assignment.liveAreas(), returned, planDueOn,
				acceptance.subjectToFunding() ? acceptance.fundingWords() : null, why,
				(why != null) ? acceptance.declineWords() : "");
	}

	private void settled(CurrentUser user, Assignment assignment, Particulars.Settlement settled) {
		this.progress.settled(assignment.request(), assignment.centre(), settled, RecordedActor.user(user));
	}

	/**
	 * The centre declines all that it was offered.
	 * @throws OfferAlreadyAnswered when the offer is no longer open
	 */
	public void decline(CurrentUser user, AssignmentId id, OfferDecline code, String words) {
		Assignment assignment = this.locked.of(user, id);
		Set<AreaCode> returned = assignment.liveAreas();
		assignment.decline(code, words, RecordedActor.user(user), this.clock.instant());
		this.assignments.saveAndFlush(assignment);
		settled(user, assignment, new Particulars.OfferDeclined(id.value(), returned, code.name(), words));
	}

	/**
	 * The centre found the funding on which its acceptance depended: the work goes on.
	 */
	public void findFunding(CurrentUser user, AssignmentId id, String words) {
		Assignment assignment = this.locked.of(user, id);
		assignment.fundingFound(words, planDueOn());
		this.assignments.saveAndFlush(assignment);
		LocalDate dueOn = assignment.record().workDueOn();
		this.progress.noted(assignment.request(), assignment.centre(),
				new Particulars.FundingFound(id.value(), words, dueOn), RecordedActor.user(user));
	}

	/**
	 * The centre found no funding: what it took goes back to the Secretariat, which can
	 * ask others.
	 */
	public void lackFunding(CurrentUser user, AssignmentId id, String words) {
		Assignment assignment = this.locked.of(user, id);
		Set<AreaCode> returned = assignment.liveAreas();
		assignment.fundingNotFound(words, RecordedActor.user(user), this.clock.instant());
		this.assignments.saveAndFlush(assignment);
		settled(user, assignment, new Particulars.FundingNotFound(id.value(), returned, words));
	}

	private LocalDate planDueOn() {
		return this.calendar.after(this.calendar.today(), this.terms.days(Term.PLAN));
	}

}
