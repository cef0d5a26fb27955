package org.article12.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.WorkingLanguage;

/**
 * What a Party needs, as routing sees it.
 *
 * @param party the Party that asks
 * @param areas the selectable areas for which a centre is sought, 1 to
 * {@value #MOST_AREAS}
 * @param languages the languages in which the Party can work; may be empty
 * @param declinedBefore the areas of this very request that a centre has declined, by
 * centre
 * @param asOf the day on which the question is asked
 */
public record Need(PartyFacts party, SortedSet<AreaCode> areas, Set<WorkingLanguage> languages,
		SortedMap<CentreCode, SortedSet<AreaCode>> declinedBefore, LocalDate asOf) {

	/** How many areas one request may name. */
	public static final int MOST_AREAS = 12;

	public Need {
		if (areas.isEmpty() || areas.size() > MOST_AREAS) {
			throw new IllegalArgumentException("A need names 1 to " + MOST_AREAS + " areas, not " + areas.size());
		}
		areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
		Set<WorkingLanguage> inOrder = EnumSet.noneOf(WorkingLanguage.class);
		inOrder.addAll(languages);
		languages = Collections.unmodifiableSet(inOrder);
		SortedMap<CentreCode, SortedSet<AreaCode>> declined = new TreeMap<>();
		declinedBefore.forEach(
				(centre, refused) -> declined.put(centre, Collections.unmodifiableSortedSet(new TreeSet<>(refused))));
		declinedBefore = Collections.unmodifiableSortedMap(declined);
	}

	/** A need whose areas, languages and refusals come in any order, repeated or not. */
	public static Need of(PartyFacts party, Collection<AreaCode> areas, Collection<WorkingLanguage> languages,
			Map<CentreCode, ? extends Collection<AreaCode>> declinedBefore, LocalDate asOf) {
		SortedMap<CentreCode, SortedSet<AreaCode>> declined = new TreeMap<>();
		declinedBefore.forEach((centre, refused) -> declined.put(centre, new TreeSet<>(refused)));
		return new Need(party, new TreeSet<>(areas), Set.copyOf(languages), declined, asOf);
	}

	/** Whether the centre has declined that area of this very request. */
	public boolean wasDeclinedBy(CentreCode centre, AreaCode area) {
		SortedSet<AreaCode> declined = this.declinedBefore.get(centre);
		return declined != null && declined.contains(area);
	}

}
