package org.article12.assignments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.assignments.domain.Assignment;
import org.article12.assignments.domain.HandsMoved;
import org.article12.assignments.domain.WorkMoved;
import org.article12.assignments.store.Handings;
import org.article12.assignments.store.LockedAssignments;
import org.article12.core.CentreCode;
import org.article12.core.CentresWork;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.act.Batch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shares a centre's work among its people. That is the centre's inner matter: neither the
 * Party nor the Secretariat reads of it, and it is no act on the request. What is in the
 * hands of somebody who does not act for the centre today is in nobody's.
 */
@Service
public class CentreHands implements CentresWork {

	private final LockedAssignments locked;

	private final Handings handings;

	private final People people;

	private final ApplicationEventPublisher events;

	CentreHands(LockedAssignments locked, Handings handings, People people, ApplicationEventPublisher events) {
		this.locked = locked;
		this.handings = handings;
		this.people = people;
		this.events = events;
	}

	/** Through whose hands an assignment of the user's centre went, the first first. */
	@Transactional(readOnly = true)
	public List<Handing> of(AssignmentRecord assignment) {
		return this.handings.of(assignment.id(), assignment.centre());
	}

	/** Who can be given an assignment of that centre, by name. */
	public List<Recipient> colleagues(CentreCode centre) {
		return this.people.actingForCentres(List.of(centre)).getOrDefault(centre, List.of());
	}

	/**
	 * Puts an assignment of the user's centre into somebody's hands; into one's own is to
	 * take it.
	 * @param seen the number of the last handing that the page showed; 0 for none
	 * @param to who gets it; null for nobody
	 * @throws WorkMoved when it has ended
	 * @throws HandsMoved when it went into other hands meanwhile
	 */
	@Transactional
	public void give(CurrentUser user, AssignmentId id, int seen, @Nullable PersonId to) {
		Assignment assignment = this.locked.of(user, id);
		if (!AssignmentStatus.HELD.contains(assignment.status())) {
			throw new WorkMoved(assignment.record(), List.of());
		}
		List<Handing> meanwhile = this.handings.of(id, assignment.centre())
			.stream()
			.filter((handing) -> handing.number() > seen)
			.toList();
		if (!meanwhile.isEmpty()) {
			throw new HandsMoved(id, meanwhile);
		}
		hand(assignment, (to != null) ? colleague(assignment.centre(), to) : null, user);
	}

	private void hand(Assignment assignment, @Nullable Recipient to, CurrentUser by) {
		PersonId before = last(assignment).map(Handing::to).orElse(null);
		this.handings.give(assignment.id(), to, by);
		Handing handing = last(assignment).orElseThrow();
		this.events
			.publishEvent(new WorkHanded(assignment.request(), assignment.id(), assignment.centre(), handing.number(),
					before, handing.to(), by.id(), by.name(), handing.at(), Batch.current().orElse(null)));
	}

	private Optional<Handing> last(Assignment assignment) {
		return this.handings.of(assignment.id(), assignment.centre()).stream().reduce((_, later) -> later);
	}

	private Recipient colleague(CentreCode centre, PersonId person) {
		return colleagues(centre).stream()
			.filter((one) -> one.person().equals(person))
			.findFirst()
			.orElseThrow(() -> new Refused(AssignmentRefusal.NOT_OF_THE_CENTRE));
	}

	@Override
	public Map<CentreCode, Long> inHand(PersonId person) {
		return this.handings.inHand(person);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public int handOn(PersonId leaver, CentreCode centre, @Nullable PersonId to, CurrentUser by) {
		Recipient colleague = (to != null) ? colleague(centre, to) : null;
		AtomicInteger handed = new AtomicInteger();
		// Locked in one order by all who lock several; the colleague is told of all in
		// one mail.
		Batch.run(UUID.randomUUID(), () -> this.handings.inHand(leaver, centre).forEach((id) -> {
			Assignment assignment = this.locked.of(centre, id);
			if (AssignmentStatus.HELD.contains(assignment.status())
					&& last(assignment).filter((handing) -> Objects.equals(handing.to(), leaver)).isPresent()) {
				hand(assignment, colleague, by);
				handed.incrementAndGet();
			}
		}));
		return handed.get();
	}

}
