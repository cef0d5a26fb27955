package org.article12.requests.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.Refused;
import org.article12.requests.AreaStatus;
import org.article12.requests.Particulars;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.UnservedCode;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The areas that a request asks for, and where each stands. */
@Embeddable
class RequestedAreas {

	@ElementCollection
	@BatchSize(size = 300)
	@CollectionTable(name = "request_area", joinColumns = @JoinColumn(name = "request_id"))
	@MapKeyColumn(name = "area_code")
	private Map<String, AreaState> states = new HashMap<>();

	/** Asks for these areas, all of them open, instead of what was asked before. */
	void replace(Collection<AreaCode> areas) {
		Set<AreaCode> wanted = new TreeSet<>(areas);
		this.states.keySet().removeIf((area) -> !wanted.contains(new AreaCode(area)));
		int position = 0;
		for (AreaCode area : wanted) {
			this.states.put(area.value(), AreaState.open(++position));
		}
	}

	/** Whether an area waits for the Secretariat. */
	boolean isAnyOpen() {
		return this.states.values().stream().anyMatch((area) -> area.status() == AreaStatus.OPEN);
	}

	/** Each of these open areas waits for one centre's answer. */
	void offer(Map<CentreCode, Particulars.Offered> offers) {
		if (offers.isEmpty() || offers.values().stream().anyMatch((offered) -> offered.areas().isEmpty())) {
			throw new Refused(RequestRefusal.OFFER_MISSING);
		}
		Set<AreaCode> given = new TreeSet<>();
		offers.values()
			.forEach((offered) -> offered.areas()
				.forEach((area) -> require(area, (state) -> state.status() == AreaStatus.OPEN && given.add(area),
						RequestRefusal.AREA_NOT_OPEN)));
		offers.forEach((centre, offered) -> offered.areas()
			.forEach((area) -> change(area, (state) -> state.offered(centre, offered.dueOn()))));
	}

	/** A centre takes some of the areas it was offered; others go back. */
	void settle(CentreCode centre, Particulars.Settlement settled, boolean offersOnly) {
		Set<AreaCode> accepted = settled.areas();
		Set<AreaCode> returned = settled.returned();
		LocalDate workDueOn = (settled instanceof Particulars.OfferAccepted it) ? it.dueOn() : null;
		Predicate<AreaState> settleable = (state) -> state.isAt(centre)
				&& (!offersOnly || state.status() == AreaStatus.OFFERED);
		if (accepted.isEmpty() && returned.isEmpty()) {
			throw new Refused(RequestRefusal.NO_OFFER_AT_CENTRE, centre.value());
		}
		accepted.forEach((area) -> require(area, (state) -> settleable.test(state) && !returned.contains(area),
				RequestRefusal.AREA_NOT_WITH_CENTRE));
		returned.forEach((area) -> require(area, settleable, RequestRefusal.AREA_NOT_WITH_CENTRE));
		accepted.forEach((area) -> change(area, (state) -> state.accepted(workDueOn)));
		returned.forEach((area) -> change(area, AreaState::reopened));
	}

	/** A centre that has not answered may answer until a later day. */
	void extendOffer(CentreCode centre, Set<AreaCode> areas, LocalDate answerDueOn) {
		Predicate<AreaState> offered = (state) -> state.isAt(centre) && state.status() == AreaStatus.OFFERED;
		if (areas.isEmpty()) {
			throw new Refused(RequestRefusal.NO_OFFER_AT_CENTRE, centre.value());
		}
		areas.forEach((area) -> require(area, offered, RequestRefusal.NO_OFFER_AT_CENTRE));
		this.states.values().stream().filter(offered).map(AreaState::answerDueOn).forEach((due) -> {
			if (due != null && !answerDueOn.isAfter(due)) {
				throw new Refused(RequestRefusal.DATE_NOT_LATER, due);
			}
		});
		areas.forEach((area) -> change(area, (state) -> state.offered(centre, answerDueOn)));
	}

	/** The work that a centre accepted goes on, with its next milestone on that day. */
	void noteWork(CentreCode centre, @Nullable LocalDate nextDueOn, boolean reported) {
		Predicate<AreaState> working = (state) -> state.isAt(centre) && state.status() == AreaStatus.ACCEPTED
				&& state.reported() == reported;
		if (this.states.values().stream().noneMatch(working)) {
			throw new Refused(RequestRefusal.NO_WORK_AT_CENTRE, centre.value());
		}
		this.states.replaceAll((_, state) -> working.test(state) ? state.workDue(nextDueOn) : state);
	}

	void setUnserved(AreaCode area, UnservedCode code, String words) {
		require(area, AreaStatus.OPEN, RequestRefusal.AREA_NOT_OPEN);
		change(area, (state) -> state.unserved(code, words));
	}

	void reopen(AreaCode area) {
		require(area, AreaStatus.UNSERVED, RequestRefusal.AREA_NOT_UNSERVED);
		change(area, AreaState::reopened);
	}

	/** A centre reports what it did for some of the areas that it accepted. */
	void report(CentreCode centre, Set<AreaCode> areas) {
		if (areas.isEmpty()) {
			throw new Refused(RequestRefusal.NO_WORK_AT_CENTRE, centre.value());
		}
		areas.forEach((area) -> require(area,
				(state) -> state.isAt(centre) && state.status() == AreaStatus.ACCEPTED && !state.reported(),
				RequestRefusal.AREA_NOT_WITH_CENTRE));
		areas.forEach((area) -> change(area, AreaState::reportedByCentre));
	}

	/**
	 * What these centres reported counts as open work again; false when one did not
	 * report.
	 */
	boolean dispute(Set<CentreCode> centres, LocalDate dueOn) {
		if (centres.isEmpty() || !centres.stream().allMatch(this::hasReported)) {
			return false;
		}
		this.states.replaceAll((_, state) -> centres.stream().anyMatch(state::isAt) ? state.disputed(dueOn) : state);
		return true;
	}

	/** Each of these areas stands where it stood before. */
	void standAgain(List<RequestedArea> before) {
		before.forEach((area) -> change(area.area(), (state) -> AreaState.of(state.position(), area)));
	}

	/** Where a request stands by its areas, once it is being routed. */
	RequestStatus balance() {
		Collection<AreaState> all = this.states.values();
		if (all.stream().anyMatch((area) -> Set.of(AreaStatus.OPEN, AreaStatus.OFFERED).contains(area.status()))) {
			return RequestStatus.ROUTING;
		}
		if (all.stream().allMatch((area) -> area.status() == AreaStatus.UNSERVED)) {
			return RequestStatus.NOT_SERVED;
		}
		boolean allReported = all.stream().allMatch((area) -> area.status() == AreaStatus.UNSERVED || area.reported());
		return allReported ? RequestStatus.DELIVERED : RequestStatus.IN_DELIVERY;
	}

	/** The areas in the order of their codes. */
	List<RequestedArea> list() {
		return this.states.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> entry.getValue().position()))
			.map((entry) -> view(new AreaCode(entry.getKey()), entry.getValue()))
			.toList();
	}

	private static RequestedArea view(AreaCode area, AreaState state) {
		String centre = state.centreCode();
		String words = state.unservedWords();
		return new RequestedArea(area, state.status(), (centre != null) ? new CentreCode(centre) : null,
				state.answerDueOn(), state.unserved(), (words != null) ? words : "", state.reported(),
				state.workDueOn());
	}

	private boolean hasReported(CentreCode centre) {
		return this.states.values().stream().anyMatch((state) -> state.isAt(centre) && state.reported());
	}

	private void require(AreaCode area, AreaStatus expected, RequestRefusal otherwise) {
		require(area, (state) -> state.status() == expected, otherwise);
	}

	private void require(AreaCode area, Predicate<AreaState> expected, RequestRefusal reason) {
		@Nullable AreaState state = this.states.get(area.value());
		if (state == null || !expected.test(state)) {
			throw new Refused(reason, area.value());
		}
	}

	private void change(AreaCode area, UnaryOperator<AreaState> how) {
		this.states.computeIfPresent(area.value(), (_, state) -> how.apply(state));
	}

}
