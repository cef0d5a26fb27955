package org.article12.triage.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.core.CentreCode;

/**
 * Sorts what is to be done to several requests into lanes that can go on side by side:
 * what two lanes do touches no common centre, so that within its lane each request comes
 * in its turn, and who gets the last room of a centre does not depend on which lane is
 * faster.
 */
public final class Lanes {

	private Lanes() {
	}

	/**
	 * The lanes, each in the order of the places.
	 * @param asked the centres to be asked, by place; none where it is no matter of
	 * centres
	 */
	public static List<List<Integer>> of(Map<Integer, ? extends Collection<CentreCode>> asked) {
		Map<CentreCode, CentreCode> with = new HashMap<>();
		asked.values().forEach((centres) -> join(centres, with));
		Map<Object, List<Integer>> lanes = new LinkedHashMap<>();
		asked.keySet().stream().sorted().forEach((place) -> {
			Set<CentreCode> centres = new HashSet<>(asked.get(place));
			Object lane = centres.isEmpty() ? place : head(centres.iterator().next(), with);
			lanes.computeIfAbsent(lane, (_) -> new ArrayList<>()).add(place);
		});
		return List.copyOf(lanes.values());
	}

	private static void join(Collection<CentreCode> centres, Map<CentreCode, CentreCode> with) {
		centres.stream().map((centre) -> head(centre, with)).distinct().reduce((one, other) -> {
			with.put(other, one);
			return one;
		});
	}

	private static CentreCode head(CentreCode centre, Map<CentreCode, CentreCode> with) {
		CentreCode head = centre;
		while (with.containsKey(head)) {
			head = with.get(head);
		}
		return head;
	}

}
