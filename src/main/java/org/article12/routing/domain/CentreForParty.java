package org.article12.routing.domain;

import java.util.List;

import org.article12.centres.ServiceBasis;
import org.article12.centres.Track;
import org.article12.routing.CentreFacts;
import org.article12.routing.Criterion;
import org.article12.routing.PartyFacts;
import org.article12.routing.Reason;

/**
 * What binds a centre and a Party whatever the areas.
 *
 * @param centre the centre as it stands
 * @param standing on what ground it stands for the Party
 * @param ground the same as a reason
 * @param kilometres how far it is from the Party
 * @param values the values of the criteria as far as they are the same for every need;
 * shared, never to be changed
 */
public record CentreForParty(CentreFacts centre, BasisAndRound standing, Reason ground, int kilometres, int[] values) {

	private static final double EARTH_RADIUS_KM = 6371.0088;

	/** The ties of each centre, in the order given. */
	public static List<CentreForParty> of(List<CentreFacts> centres, PartyFacts party) {
		long recent = centres.stream().mapToLong((centre) -> centre.track().recentWork()).sum();
		return centres.stream().map((centre) -> of(centre, party, recent)).toList();
	}

	private static CentreForParty of(CentreFacts centre, PartyFacts party, long recent) {
		BasisAndRound standing = BasisAndRound.of(centre, party);
		int kilometres = kilometres(party, centre);
		int[] values = new int[Criterion.WEIGHTED.size()];
		set(values, Criterion.IN_REGION, centre.region() == party.region());
		set(values, Criterion.HOST, standing.basis() == ServiceBasis.HOST);
		set(values, Criterion.LISTED, standing.basis() == ServiceBasis.LISTED);
		set(values, Criterion.SCOPE, standing.basis() == ServiceBasis.SCOPE);
		Track track = centre.track();
		values[Criterion.LOAD.ordinal()] = free(centre);
		values[Criterion.ANSWERS.ordinal()] = share(track.answeredInTime() + 1L, track.offersEnded() + 2L);
		values[Criterion.EVALUATIONS.ordinal()] = share(track.evaluationPoints() + (long) Track.MOST_POINTS,
				(track.evaluations() + 2L) * Track.MOST_POINTS);
		values[Criterion.FAIRNESS.ordinal()] = (recent == 0) ? Criterion.ONE
				: Criterion.ONE - share(track.recentWork(), recent);
		values[Criterion.DISTANCE.ordinal()] = Criterion.nearness(kilometres);
		return new CentreForParty(centre, standing, standing.reason(party), kilometres, values);
	}

	private static void set(int[] values, Criterion criterion, boolean holds) {
		values[criterion.ordinal()] = holds ? Criterion.ONE : 0;
	}

	/** The share of capacity that is not in use, to the ten-thousandth. */
	private static int free(CentreFacts centre) {
		Integer capacity = centre.capacity();
		if (capacity == null) {
			return Criterion.ONE;
		}
		if (capacity <= centre.openWork()) {
			return 0;
		}
		return (int) (10_000 - 10_000L * centre.openWork() / capacity) * (Criterion.ONE / 10_000);
	}

	private static int share(long part, long whole) {
		return (int) Math.clamp(Criterion.ONE * part / whole, 0, Criterion.ONE);
	}

	/**
	 * Whole kilometres between the Party and the centre's present host along a great
	 * circle, the same on every machine.
	 */
	private static int kilometres(PartyFacts party, CentreFacts centre) {
		double from = StrictMath.toRadians(party.latitude());
		double to = StrictMath.toRadians(centre.latitude());
		double height = StrictMath.sin((to - from) / 2);
		double width = StrictMath.sin(StrictMath.toRadians(centre.longitude() - party.longitude()) / 2);
		double chord = height * height + StrictMath.cos(from) * StrictMath.cos(to) * width * width;
		return (int) StrictMath.round(2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(chord))));
	}

}
