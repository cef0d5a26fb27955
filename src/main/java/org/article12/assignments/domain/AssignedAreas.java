package org.article12.assignments.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;

import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentRefusal;
import org.article12.catalogue.AreaCode;
import org.article12.core.Refused;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRefusal;

/** The areas that a centre was asked to take, and what became of each. */
@Embeddable
class AssignedAreas {

	@ElementCollection
	@CollectionTable(name = "assignment_area", joinColumns = @JoinColumn(name = "assignment_id"))
	@MapKeyColumn(name = "area_code")
	private Map<String, Answer> areas = new HashMap<>();

	protected AssignedAreas() {
	}

	/** Areas that the centre is asked for. */
	AssignedAreas(RequestId request, Collection<AreaCode> asked) {
		asked.forEach((area) -> this.areas.put(area.value(), new Answer(request.value(), true, false)));
	}

	/** All that it was asked for. */
	Set<AreaCode> asked() {
		return where((_) -> true);
	}

	/** Those that are the centre's at this moment. */
	Set<AreaCode> live() {
		return where(Answer::live);
	}

	/** Those that are the centre's no more. */
	Set<AreaCode> gone() {
		return where((area) -> !area.live());
	}

	/** Those that the centre declined. */
	Set<AreaCode> declined() {
		return where(Answer::declined);
	}

	/**
	 * Those that the centre leaves when it takes others.
	 * @throws Refused when it takes none, or one that is not its own
	 */
	Set<AreaCode> leftBy(Acceptance acceptance) {
		Set<AreaCode> left = live();
		if (acceptance.areas().isEmpty() || !left.containsAll(acceptance.areas())) {
			throw new Refused(AssignmentRefusal.ACCEPT_AT_LEAST_ONE_AREA);
		}
		left.removeAll(acceptance.areas());
		return left;
	}

	/** The centre declines some of its areas. */
	void decline(Collection<AreaCode> some) {
		change(some, Answer::declinedByCentre);
	}

	/**
	 * Some areas are the centre's no more, and not because it declined them.
	 * @throws Refused when there are none, or one of them is not the centre's
	 */
	void takeBack(Collection<AreaCode> some) {
		if (some.isEmpty() || !live().containsAll(some)) {
			throw new Refused(RequestRefusal.AREA_NOT_WITH_CENTRE);
		}
		change(some, Answer::lapsed);
	}

	/** These are the centre's, and it has declined those, as it was before. */
	void standAgain(Set<AreaCode> live, Set<AreaCode> declined) {
		this.areas.replaceAll((area, it) -> new Answer(it.requestId(), live.contains(new AreaCode(area)),
				declined.contains(new AreaCode(area))));
	}

	/** None is the centre's any more. */
	void lapse() {
		change(live(), Answer::lapsed);
	}

	private void change(Collection<AreaCode> some, UnaryOperator<Answer> change) {
		some.forEach((area) -> this.areas.computeIfPresent(area.value(), (_, it) -> change.apply(it)));
	}

	private Set<AreaCode> where(Predicate<Answer> which) {
		Set<AreaCode> found = new TreeSet<>();
		this.areas.forEach((area, answer) -> {
			if (which.test(answer)) {
				found.add(new AreaCode(area));
			}
		});
		return found;
	}

	/**
	 * What became of an area.
	 *
	 * @param requestId the request, kept with the area so that the database itself allows
	 * one live assignment for each area of a request
	 * @param live whether the area is still the centre's
	 * @param declined whether the centre declined it
	 */
	@Embeddable
	record Answer(@Column(name = "request_id") UUID requestId, @Column(name = "live") boolean live,
			@Column(name = "declined") boolean declined) {

		Answer declinedByCentre() {
			return new Answer(this.requestId, false, true);
		}

		Answer lapsed() {
			return new Answer(this.requestId, false, this.declined);
		}

	}

}
