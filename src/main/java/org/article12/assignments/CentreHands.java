package org.article12.assignments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
import org.jspecify.annotations.Nullable;
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

	CentreHands(LockedAssignments locked, Handings handings, People people) {
		this.locked = locked;
		this.handings = handings;
		this.people = people;
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
		this.handings.give(id, (to != null) ? colleague(assignment.centre(), to) : null, user);
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
		int handed = 0;
		// Locked in one order by all who lock several.
		for (AssignmentId id : this.handings.inHand(leaver, centre)) {
			Assignment assignment = this.locked.of(centre, id);
			Optional<Handing> last = this.handings.of(id, centre).stream().reduce((_, later) -> later);
			if (AssignmentStatus.HELD.contains(assignment.status())
					&& last.filter((handing) -> Objects.equals(handing.to(), leaver)).isPresent()) {
				this.handings.give(id, colleague, by);
				handed++;
			}
		}
		return handed;
	}

}
