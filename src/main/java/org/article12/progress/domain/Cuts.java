package org.article12.progress.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.KindOfNeed;
import org.article12.lives.CentrePart;
import org.article12.lives.Filing;
import org.article12.lives.Life;
import org.article12.parties.DevelopmentStatus;
import org.article12.progress.RowKind;
import org.article12.requests.Particulars.PartyThen;
import org.jspecify.annotations.Nullable;

/**
 * In which rows a request counts, by what it asked for last before the period ended: each
 * request has the same rows from its beginning to its end.
 *
 * @param region its region
 * @param groups its groups
 * @param areas its areas
 * @param needs the kinds of needs that those answer
 * @param help the kind of help
 * @param party the Party
 * @param agreements the other conventions
 * @param activities the activities of the plan
 */
record Cuts(List<String> region, List<String> groups, List<String> areas, List<String> needs, List<String> help,
		List<String> party, List<String> agreements, List<String> activities) {

	private static final List<String> NONE = List.of(RowKind.NONE);

	static Cuts of(Life life, Window window, Map<AreaCode, List<String>> needsOfAreas) {
		Filing asked = life.filingBefore(window.end());
		PartyThen group = life.group();
		return new Cuts((group != null) ? List.of(group.region().name()) : NONE, groups(group),
				orNone(asked.areas().stream().map(AreaCode::value).toList()), needs(asked, needsOfAreas),
				(asked.kind() != null) ? List.of(asked.kind().name()) : NONE, List.of(life.party().value()),
				orNone(asked.agreements()), activities(asked));
	}

	private static List<String> groups(@Nullable PartyThen group) {
		if (group == null) {
			return NONE;
		}
		List<String> groups = new ArrayList<>();
		if (group.leastDeveloped()) {
			groups.add("LDC");
		}
		if (group.smallIsland()) {
			groups.add("SIDS");
		}
		if (group.status() == DevelopmentStatus.ECONOMY_IN_TRANSITION) {
			groups.add("TRANSITION");
		}
		return groups.isEmpty() ? List.of(RowKind.OTHER) : groups;
	}

	private static List<String> needs(Filing asked, Map<AreaCode, List<String>> needsOfAreas) {
		Collection<String> needs = new TreeSet<>();
		asked.areas().forEach((area) -> needs.addAll(needsOfAreas.getOrDefault(area, NONE)));
		return orNone(List.copyOf(needs));
	}

	private static List<String> activities(Filing asked) {
		List<String> activities = new ArrayList<>(asked.activities());
		if (asked.otherActivity()) {
			activities.add(RowKind.OTHER);
		}
		return orNone(activities);
	}

	private static List<String> orNone(List<String> rows) {
		return rows.isEmpty() ? NONE : rows;
	}

	/** The rows of the areas that a centre took. */
	static List<String> areas(CentrePart part) {
		return orNone(part.taken().stream().map(AreaCode::value).toList());
	}

	/** The names of the kinds of needs that an area answers. */
	static List<String> names(Collection<KindOfNeed> needs) {
		return needs.stream().map(KindOfNeed::name).toList();
	}

}
