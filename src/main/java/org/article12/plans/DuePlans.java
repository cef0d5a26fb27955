package org.article12.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Pop.Listing;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.plans.domain.Obligation;
import org.article12.plans.store.CountedPlan;
import org.article12.plans.store.PlanRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which plans Article 7 asks of the Parties, until when, and who is late. */
@Component
@Transactional(readOnly = true)
public class DuePlans {

	private final PlanRepository plans;

	private final Parties parties;

	private final Catalogue catalogue;

	private final WorkingDays calendar;

	DuePlans(PlanRepository plans, Parties parties, Catalogue catalogue, WorkingDays calendar) {
		this.plans = plans;
		this.parties = parties;
		this.catalogue = catalogue;
		this.calendar = calendar;
	}

	/** What is asked of each Party; who waits longest for, or is latest, comes first. */
	public List<Due> all() {
		Map<PartyCode, List<Plan>> plans = this.plans.allCounted()
			.stream()
			.map(CountedPlan::view)
			.collect(Collectors.groupingBy(Plan::party));
		SortedMap<Integer, LocalDate> listings = listings();
		return this.parties.all()
			.stream()
			.map((party) -> due(party, listings, plans.getOrDefault(party.code(), List.of())))
			.sorted(Comparator.comparing((due) -> due.next().map(Obligation::dueOn).orElse(LocalDate.MAX)))
			.toList();
	}

	/** What is asked of a Party. */
	public Optional<Due> of(PartyCode party) {
		List<Plan> plans = this.plans.countedOf(party.value()).stream().map(CountedPlan::view).toList();
		return this.parties.find(party).map((one) -> due(one, listings(), plans));
	}

	private Due due(Party party, SortedMap<Integer, LocalDate> listings, List<Plan> plans) {
		List<Obligation> asked = Obligation.of(party.inForceOn(), listings, plans);
		List<Obligation> open = asked.stream().filter((one) -> !one.isMet()).toList();
		return new Due(party.code(), asked, open,
				open.stream().filter((one) -> one.isLateOn(this.calendar.today())).toList());
	}

	// Of several in one year the last counts: nobody is called late before all are in
	// force.
	private SortedMap<Integer, LocalDate> listings() {
		SortedMap<Integer, LocalDate> days = new TreeMap<>();
		this.catalogue.pops()
			.stream()
			.flatMap((pop) -> pop.listings().stream())
			.forEach((listing) -> days.merge(listing.year(), inForceOn(listing),
					(one, other) -> one.isAfter(other) ? one : other));
		return days;
	}

	private static LocalDate inForceOn(Listing listing) {
		LocalDate day = listing.inForceOn();
		return (day != null) ? day : Obligation.inForceAtTheLatest(listing.year());
	}

	/**
	 * What is asked of a Party.
	 *
	 * @param asked all of it, the earliest first
	 * @param open what no plan on record meets
	 * @param late what of that is late
	 */
	public record Due(PartyCode party, List<Obligation> asked, List<Obligation> open, List<Obligation> late) {

		/** Whether it is late with a plan. */
		public boolean isLate() {
			return !this.late.isEmpty();
		}

		/** What comes, or came, first of what is not met. */
		public Optional<Obligation> next() {
			return this.open.stream().findFirst();
		}

		/** The latest of its kind that a plan meets. */
		public Optional<Obligation> metBy(Plan plan) {
			return this.asked.stream()
				.filter((one) -> (one.listing() == Obligation.INITIAL) == (plan.kind() == PlanKind.INITIAL))
				.filter((one) -> one.metBy() != null && one.metBy().id().equals(plan.id()))
				.reduce((_, later) -> later);
		}

	}

}
