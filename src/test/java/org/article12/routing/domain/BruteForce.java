package org.article12.routing.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.centres.Track;
import org.article12.core.CentreCode;
import org.article12.routing.CentreFacts;
import org.article12.routing.Criterion;
import org.article12.routing.Need;
import org.article12.routing.Weights;
import org.jspecify.annotations.Nullable;

/**
 * The same answer by trying everything: every way to give each area to a centre that can
 * take it, compared by the rules as they are written down. Shares no code with the
 * engine.
 */
final class BruteForce {

	private final Need need;

	private final List<CentreFacts> centres;

	private final @Nullable Weights weights;

	/** The fixed order of the first rules. */
	BruteForce(Need need, List<CentreFacts> centres) {
		this(need, centres, null);
	}

	/** Criteria that are weighed. */
	BruteForce(Need need, List<CentreFacts> centres, @Nullable Weights weights) {
		this.need = need;
		this.centres = centres;
		this.weights = weights;
	}

	/** Who takes what, over both rounds; areas that are missing are gaps. */
	SortedMap<AreaCode, CentreCode> chosen() {
		SortedMap<AreaCode, CentreCode> chosen = new TreeMap<>(best(this.need.areas(), (centre) -> round(centre) == 1));
		SortedSet<AreaCode> open = new TreeSet<>(this.need.areas());
		open.removeAll(chosen.keySet());
		chosen.putAll(best(open, (centre) -> round(centre) == 2));
		return chosen;
	}

	/** The set of listing centres for everything with one centre more, if any. */
	@Nullable SortedMap<AreaCode, CentreCode> alternative() {
		SortedMap<AreaCode, CentreCode> listing = best(this.need.areas(), this::lists);
		return (listing.size() == this.need.areas().size() && count(listing) == count(chosen()) + 1) ? listing : null;
	}

	/** Centres that stand in no round and could take the area, nearest first. */
	List<CentreCode> elsewhere(AreaCode area) {
		return this.centres.stream()
			.filter((centre) -> round(centre) == 0 && can(centre, area))
			.sorted(Comparator.comparingLong(this::kilometres).thenComparing(CentreFacts::code))
			.map(CentreFacts::code)
			.toList();
	}

	private SortedMap<AreaCode, CentreCode> best(SortedSet<AreaCode> areas, Predicate<CentreFacts> stands) {
		List<AreaCode> placeable = new ArrayList<>();
		List<List<CentreFacts>> able = new ArrayList<>();
		for (AreaCode area : areas) {
			List<CentreFacts> takers = this.centres.stream().filter(stands).filter((one) -> can(one, area)).toList();
			if (!takers.isEmpty()) {
				placeable.add(area);
				able.add(takers);
			}
		}
		CentreFacts[] tried = new CentreFacts[placeable.size()];
		Best best = new Best();
		tryAll(placeable, able, tried, 0, best);
		SortedMap<AreaCode, CentreCode> result = new TreeMap<>();
		for (int index = 0; index < placeable.size(); index++) {
			result.put(placeable.get(index), best.centres.get(index).code());
		}
		return result;
	}

	private void tryAll(List<AreaCode> areas, List<List<CentreFacts>> able, CentreFacts[] tried, int next, Best best) {
		if (next == tried.length) {
			best.offer(tried,
					(this.weights != null) ? weighed(areas, tried, this.weights) : boxed(measures(areas, tried)));
			return;
		}
		for (CentreFacts centre : able.get(next)) {
			tried[next] = centre;
			tryAll(areas, able, tried, next + 1, best);
		}
	}

	private static BigDecimal[] boxed(long[] values) {
		return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
	}

	/** What is compared, in order, smaller is better. */
	private long[] measures(List<AreaCode> areas, CentreFacts[] tried) {
		long[] sums = new long[9];
		sums[0] = Arrays.stream(tried).distinct().count();
		for (int index = 0; index < tried.length; index++) {
			CentreFacts centre = tried[index];
			sums[1] -= (centre.region() == this.need.party().region()) ? 1 : 0;
			sums[2] -= (centre.areas().get(areas.get(index)) == Strength.PRIMARY) ? 1 : 0;
			sums[3] -= centre.languages().stream().anyMatch(this.need.languages()::contains) ? 1 : 0;
			boolean host = centre.hostParty().equals(this.need.party().code());
			Service service = centre.services().get(this.need.party().code());
			sums[4] -= host ? 1 : 0;
			sums[5] -= (!host && service == Service.LISTED) ? 1 : 0;
			sums[6] -= (!host && service == Service.SCOPE) ? 1 : 0;
			sums[7] += (centre.capacity() != null) ? 10_000L * centre.openWork() / centre.capacity() : 0;
			sums[8] += kilometres(centre);
		}
		return sums;
	}

	/** The number of centres, then the points that are missing, as exact fractions. */
	private BigDecimal[] weighed(List<AreaCode> areas, CentreFacts[] tried, Weights weighing) {
		BigDecimal points = BigDecimal.ZERO;
		long recent = this.centres.stream().mapToLong((centre) -> centre.track().recentWork()).sum();
		for (int index = 0; index < tried.length; index++) {
			CentreFacts centre = tried[index];
			long[] one = measures(List.of(areas.get(index)), new CentreFacts[] { centre });
			Track track = centre.track();
			double delivered = Math.min(10, track.delivered().getOrDefault(areas.get(index), 0)) / 10.0;
			Map<Criterion, String> values = Map.ofEntries(value(Criterion.IN_REGION, -one[1]),
					value(Criterion.PRIMARY, -one[2]), value(Criterion.LANGUAGE, -one[3]),
					value(Criterion.HOST, -one[4]), value(Criterion.LISTED, -one[5]), value(Criterion.SCOPE, -one[6]),
					value(Criterion.LOAD, 1 - one[7] / 10_000.0), value(Criterion.DELIVERIES, delivered),
					value(Criterion.ANSWERS, floor(track.answeredInTime() + 1, track.offersEnded() + 2)),
					value(Criterion.EVALUATIONS, floor(track.evaluationPoints() + 8, 8 * track.evaluations() + 16)),
					value(Criterion.FAIRNESS, 1 - ((recent != 0) ? floor(track.recentWork(), recent) : 0)),
					value(Criterion.DISTANCE, 1 - one[8] / 25_000.0));
			for (Map.Entry<Criterion, String> value : values.entrySet()) {
				points = points
					.add(new BigDecimal(value.getValue()).multiply(new BigDecimal(weighing.of().get(value.getKey()))));
			}
		}
		return new BigDecimal[] { BigDecimal.valueOf(Arrays.stream(tried).distinct().count()), points.negate() };
	}

	private static Map.Entry<Criterion, String> value(Criterion criterion, double value) {
		return Map.entry(criterion, String.format(Locale.ROOT, "%.5f", value));
	}

	private static double floor(long part, long whole) {
		return part * 100_000 / whole / 100_000.0;
	}

	private boolean can(CentreFacts centre, AreaCode area) {
		boolean ended = centre.endedOn() != null && centre.endedOn().compareTo(this.need.asOf()) <= 0;
		boolean full = centre.capacity() != null && centre.openWork() >= centre.capacity();
		return !ended && !centre.suspended() && centre.backOn() == null && !full && centre.areas().containsKey(area)
				&& !this.need.declinedBefore().getOrDefault(centre.code(), new TreeSet<>()).contains(area)
				&& !this.need.unansweredBefore().getOrDefault(centre.code(), new TreeMap<>()).containsKey(area);
	}

	private boolean lists(CentreFacts centre) {
		return centre.hostParty().equals(this.need.party().code())
				|| centre.services().get(this.need.party().code()) == Service.LISTED;
	}

	private int round(CentreFacts centre) {
		boolean inRegion = centre.region() == this.need.party().region();
		boolean inScope = centre.services().containsKey(this.need.party().code());
		if (lists(centre) || (inRegion && inScope)) {
			return 1;
		}
		return (inRegion || inScope) ? 2 : 0;
	}

	private long kilometres(CentreFacts centre) {
		double a = Math.toRadians(centre.latitude());
		double b = Math.toRadians(this.need.party().latitude());
		double turn = Math.toRadians(centre.longitude() - this.need.party().longitude());
		double haversine = (1 - Math.cos(a - b)) / 2 + Math.cos(a) * Math.cos(b) * (1 - Math.cos(turn)) / 2;
		return Math.round(2 * 6371.0088 * Math.atan2(Math.sqrt(haversine), Math.sqrt(1 - haversine)));
	}

	private static long count(Map<AreaCode, CentreCode> placed) {
		return placed.values().stream().distinct().count();
	}

	private static final class Best {

		private List<CentreFacts> centres = List.of();

		private BigDecimal @Nullable [] measures;

		void offer(CentreFacts[] tried, BigDecimal[] sums) {
			int order = (this.measures != null) ? Arrays.compare(sums, this.measures) : -1;
			if (order < 0 || (order == 0 && comesFirst(tried))) {
				this.centres = List.of(tried);
				this.measures = sums;
			}
		}

		private boolean comesFirst(CentreFacts[] tried) {
			int sets = String
				.join(" ", Arrays.stream(tried).map((one) -> one.code().value()).distinct().sorted().toList())
				.compareTo(String.join(" ",
						this.centres.stream().map((one) -> one.code().value()).distinct().sorted().toList()));
			return sets < 0 || (sets == 0 && String
				.join(" ", Arrays.stream(tried).map((one) -> one.code().value()).toList())
				.compareTo(String.join(" ", this.centres.stream().map((one) -> one.code().value()).toList())) < 0);
		}

	}

}
