package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.CentreFacts;
import org.article12.routing.QueuePlan.Cause;
import org.article12.routing.QueuePlan.Difference;
import org.jspecify.annotations.Nullable;

/** Why the plan places a need's areas elsewhere than the need's own proposal. */
final class Differences {

	private final Set<CentreCode> full = new HashSet<>();

	/**
	 * Reasons.
	 * @param work how many assignments the plan gives to each centre
	 */
	Differences(List<CentreFacts> centres, Map<CentreCode, Integer> work) {
		for (CentreFacts centre : centres) {
			Integer capacity = centre.capacity();
			if (capacity != null && centre.openWork() + work.getOrDefault(centre.code(), 0) >= capacity) {
				this.full.add(centre.code());
			}
		}
	}

	/** The areas that are elsewhere, with the reason. */
	List<Difference> between(SortedMap<AreaCode, CentreCode> alone, SortedMap<AreaCode, CentreCode> together) {
		Set<CentreCode> used = Set.copyOf(together.values());
		boolean given = alone.values()
			.stream()
			.anyMatch((centre) -> this.full.contains(centre) && !used.contains(centre));
		List<Difference> differences = new ArrayList<>();
		alone.forEach((area, centre) -> {
			CentreCode now = together.get(area);
			if (!centre.equals(now)) {
				differences.add(new Difference(area, centre, now, cause(centre, now, used, given)));
			}
		});
		return differences;
	}

	private Cause cause(CentreCode alone, @Nullable CentreCode now, Set<CentreCode> used, boolean given) {
		if (now == null) {
			return Cause.NO_ROOM;
		}
		if (this.full.contains(alone) && !used.contains(alone)) {
			return Cause.ROOM_FOR_OTHERS;
		}
		return given ? Cause.FEWER_CENTRES : Cause.EVEN_SPREAD;
	}

}
