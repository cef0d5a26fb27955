package org.article12.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.WorkingLanguage;
import org.jspecify.annotations.Nullable;

/**
 * What a Party needs, as routing sees it.
 *
 * @param party the Party that asks
 * @param areas the selectable areas for which a centre is sought, 1 to
 * {@value #MOST_AREAS}
 * @param languages the languages in which the Party can work; may be empty
 * @param declinedBefore the areas of this very request that a centre has declined, by
 * centre
 * @param unansweredBefore the areas of this very request that a centre was offered and
 * did not answer, with the day by which it was to, by centre; needs that were kept before
 * this was told apart have none, and count silence as a decline
 * @param asOf the day on which the question is asked
 */
public record Need(PartyFacts party, SortedSet<AreaCode> areas, Set<WorkingLanguage> languages,
		SortedMap<CentreCode, SortedSet<AreaCode>> declinedBefore,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<CentreCode, SortedMap<AreaCode, LocalDate>> unansweredBefore,
		LocalDate asOf) {

	/** How many areas one request may name. */
	public static final int MOST_AREAS = 12;

	public Need(PartyFacts party, SortedSet<AreaCode> areas, Set<WorkingLanguage> languages,
			SortedMap<CentreCode, SortedSet<AreaCode>> declinedBefore,
			@Nullable SortedMap<CentreCode, SortedMap<AreaCode, LocalDate>> unansweredBefore, LocalDate asOf) {
		if (areas.isEmpty() || areas.size() > MOST_AREAS) {
			throw new IllegalArgumentException("A need names 1 to " + MOST_AREAS + " areas, not " + areas.size());
		}
		this.party = party;
		this.areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
		Set<WorkingLanguage> inOrder = EnumSet.noneOf(WorkingLanguage.class);
		inOrder.addAll(languages);
		this.languages = Collections.unmodifiableSet(inOrder);
		SortedMap<CentreCode, SortedSet<AreaCode>> declined = new TreeMap<>();
		declinedBefore.forEach(
				(centre, refused) -> declined.put(centre, Collections.unmodifiableSortedSet(new TreeSet<>(refused))));
		this.declinedBefore = Collections.unmodifiableSortedMap(declined);
		SortedMap<CentreCode, SortedMap<AreaCode, LocalDate>> unanswered = new TreeMap<>();
		if (unansweredBefore != null) {
			unansweredBefore.forEach(
					(centre, due) -> unanswered.put(centre, Collections.unmodifiableSortedMap(new TreeMap<>(due))));
		}
		this.unansweredBefore = Collections.unmodifiableSortedMap(unanswered);
		this.asOf = asOf;
	}

	/** A need whose areas, languages and refusals come in any order, repeated or not. */
	public static Need of(PartyFacts party, Collection<AreaCode> areas, Collection<WorkingLanguage> languages,
			AskedBefore before, LocalDate asOf) {
		SortedMap<CentreCode, SortedSet<AreaCode>> declined = new TreeMap<>();
		before.declined().forEach((centre, refused) -> declined.put(centre, new TreeSet<>(refused)));
		SortedMap<CentreCode, SortedMap<AreaCode, LocalDate>> unanswered = new TreeMap<>();
		before.unanswered().forEach((centre, due) -> unanswered.put(centre, new TreeMap<>(due)));
		return new Need(party, new TreeSet<>(areas), Set.copyOf(languages), declined, unanswered, asOf);
	}

	/** The same need, of the Party as it stood on another day, asked on that day. */
	Need asked(PartyFacts then, LocalDate day) {
		return new Need(then, this.areas, this.languages, this.declinedBefore, this.unansweredBefore, day);
	}

	/** Whether the centre has declined that area of this very request. */
	public boolean wasDeclinedBy(CentreCode centre, AreaCode area) {
		SortedSet<AreaCode> declined = this.declinedBefore.get(centre);
		return declined != null && declined.contains(area);
	}

	/**
	 * The day by which the centre was to answer an offer of that area and did not; empty
	 * where it was not offered the area, or answered.
	 */
	public Optional<LocalDate> wasUnansweredBy(CentreCode centre, AreaCode area) {
		return Optional.ofNullable(this.unansweredBefore.get(centre)).map((due) -> due.get(area));
	}

}
