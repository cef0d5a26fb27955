package org.article12.plans.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.article12.plans.Plan;
import org.article12.plans.PlanStanding;
import org.jspecify.annotations.Nullable;

/**
 * A plan that Article 7 asks of a Party: the initial one within two years of the
 * Convention's entry into force for it, and a review and update within two years of the
 * entry into force of each amendment that lists more POPs.
 *
 * @param listing the year of the listing; 0 for the initial plan
 * @param dueOn the last day on which it is in time
 * @param metBy the first plan on record that meets it; null while there is none
 */
public record Obligation(int listing, LocalDate dueOn, @Nullable Plan metBy) {

	private static final int YEARS = 2;

	/** What is asked for the initial plan. */
	public static final int INITIAL = 0;

	/**
	 * What is asked of a Party, the earliest first.
	 * @param inForceOn since when the Convention is in force for it
	 * @param listings of the listings that bind it, by year, the days on which they came
	 * into force
	 * @param plans its plans on record
	 */
	public static List<Obligation> of(LocalDate inForceOn, SortedMap<Integer, LocalDate> listings,
			Collection<Plan> plans) {
		List<Plan> transmitted = plans.stream().filter((plan) -> plan.standing() != PlanStanding.WITHDRAWN).toList();
		Obligation initial = new Obligation(INITIAL, inForceOn.plusYears(YEARS),
				transmitted.stream().min(Obligation::byDay).orElse(null));
		return Stream
			.concat(Stream.of(initial),
					listings.entrySet()
						.stream()
						.filter((listing) -> listing.getKey() > NewPlan.FIRST_LISTING)
						// Who joins later joins the Convention as amended: the initial
						// plan is about all that is listed by then.
						.filter((listing) -> !listing.getValue().isBefore(inForceOn))
						.map((listing) -> update(listing.getKey(), listing.getValue(), transmitted)))
			.toList();
	}

	private static Obligation update(int year, LocalDate inForce, List<Plan> transmitted) {
		Optional<Plan> met = transmitted.stream().filter((plan) -> covers(plan, year, inForce)).min(Obligation::byDay);
		return new Obligation(year, inForce.plusYears(YEARS), met.orElse(null));
	}

	// What a plan says of itself counts; of one that does not, the day.
	private static boolean covers(Plan plan, int year, LocalDate inForce) {
		Integer said = plan.coversUntil();
		LocalDate day = plan.transmittedOn();
		return (said != null) ? said >= year : day != null && !day.isBefore(inForce);
	}

	/**
	 * The day by which the amendment of a year is in force where the catalogue knows only
	 * the year of the decision: a year after the depositary communicated it.
	 */
	public static LocalDate inForceAtTheLatest(int year) {
		return LocalDate.of(year + 1, Month.DECEMBER, 31);
	}

	private static int byDay(Plan one, Plan other) {
		LocalDate day = one.transmittedOn();
		LocalDate otherDay = other.transmittedOn();
		if (day == null || otherDay == null) {
			return Boolean.compare(day == null, otherDay == null);
		}
		return day.compareTo(otherDay);
	}

	/** Whether a plan on record meets it. */
	public boolean isMet() {
		return this.metBy != null;
	}

	/** Whether no plan meets it though its day has passed. */
	public boolean isLateOn(LocalDate today) {
		return this.metBy == null && this.dueOn.isBefore(today);
	}

}
