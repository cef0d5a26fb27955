package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;

/** Puts together what is said several times. */
final class Reasons {

	private Reasons() {
	}

	/**
	 * Each reason once, in the order of first mention; what differs in the listed
	 * parameters only becomes one reason that lists them all.
	 */
	static List<Reason> merged(List<Reason> reasons) {
		if (reasons.size() < 2) {
			return List.copyOf(reasons);
		}
		Map<Key, Set<String>> listed = new LinkedHashMap<>();
		for (Reason reason : reasons) {
			int fixed = fixed(reason);
			Key key = new Key(reason.code(), reason.parameters().subList(0, fixed));
			listed.computeIfAbsent(key, (absent) -> new LinkedHashSet<>())
				.addAll(reason.parameters().subList(fixed, reason.parameters().size()));
		}
		List<Reason> merged = new ArrayList<>(listed.size());
		listed.forEach((key, tail) -> merged.add(Reason.of(key.code(), key.fixed(), tail)));
		return merged;
	}

	private static int fixed(Reason reason) {
		return reason.code().lists() ? reason.code().kinds().size() - 1 : reason.parameters().size();
	}

	private record Key(ReasonCode code, List<String> fixed) {
	}

}
