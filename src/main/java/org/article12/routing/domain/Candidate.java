package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Strength;
import org.article12.core.CentreCode;
import org.article12.core.WorkingLanguage;
import org.article12.routing.CentreFacts;
import org.article12.routing.Need;
import org.article12.routing.Reason;

/**
 * A centre measured against a need. Areas are bits, in the order of the need's areas.
 *
 * @param centre the centre as it stands
 * @param standing on what ground it stands for the Party
 * @param able the areas for which no hard rule speaks against it
 * @param objections what the hard rules say against it
 * @param shared the working languages that it shares with the Party
 * @param kilometres how far it is from the Party
 * @param fitness its {@link Fitness} for each area
 */
record Candidate(CentreFacts centre, Standing standing, int able, List<Reason> objections, Set<WorkingLanguage> shared,
		int kilometres, long[] fitness) {

	static Candidate of(CentreFacts centre, Need need) {
		List<Reason> objections = new ArrayList<>();
		int able = 0;
		int bit = 1;
		for (AreaCode area : need.areas()) {
			boolean passes = true;
			for (HardRule rule : HardRule.values()) {
				Optional<Reason> objection = rule.objection(need, centre, area);
				objection.ifPresent(objections::add);
				passes &= objection.isEmpty();
			}
			able |= passes ? bit : 0;
			bit <<= 1;
		}
		Standing standing = Standing.of(centre, need.party());
		Set<WorkingLanguage> shared = EnumSet.noneOf(WorkingLanguage.class);
		shared.addAll(centre.languages());
		shared.retainAll(need.languages());
		int kilometres = Distance.kilometres(need.party(), centre);
		return new Candidate(centre, standing, able, Reasons.merged(objections), shared, kilometres,
				fitness(centre, need, standing, !shared.isEmpty(), kilometres));
	}

	private static long[] fitness(CentreFacts centre, Need need, Standing standing, boolean language, int kilometres) {
		boolean inRegion = centre.region() == need.party().region();
		int load = load(centre);
		long[] fitness = new long[need.areas().size()];
		int position = 0;
		for (AreaCode area : need.areas()) {
			boolean primary = centre.areas().get(area) == Strength.PRIMARY;
			fitness[position++] = Fitness.of(inRegion, primary, language, standing, load, kilometres);
		}
		return fitness;
	}

	/** The share of capacity in use, in ten-thousandths; 0 where none is recorded. */
	private static int load(CentreFacts centre) {
		Integer capacity = centre.capacity();
		if (capacity == null) {
			return 0;
		}
		return (capacity <= centre.openWork()) ? Fitness.FULL_LOAD
				: (int) ((long) Fitness.FULL_LOAD * centre.openWork() / capacity);
	}

	CentreCode code() {
		return this.centre.code();
	}

	/** Whether it stands for the Party and can take at least one of the areas. */
	boolean isEligible() {
		return this.standing.round() > 0 && this.able != 0;
	}

	boolean canTake(int area) {
		return (this.able & (1 << area)) != 0;
	}

}
