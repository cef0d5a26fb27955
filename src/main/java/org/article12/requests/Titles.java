package org.article12.requests;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the Party and the things that answers name are called: on the day of their
 * submission, so that an old record keeps the words of its day, or today.
 *
 * @param party the Party's name, by language
 * @param areas titles of areas, by code
 * @param activities codes and titles of activities of the Party's plan, by id
 * @param pops names of POPs, by code
 */
public record Titles(Map<String, String> party, Map<String, String> areas, Map<String, String> activities,
		Map<String, String> pops) {

	/** Nothing is known; everything is called as it is today. */
	public static final Titles NONE = new Titles(Map.of(), Map.of(), Map.of(), Map.of());

	public Titles {
		party = Map.copyOf(party);
		areas = Map.copyOf(areas);
		activities = Map.copyOf(activities);
		pops = Map.copyOf(pops);
	}

	/** The Party's name in a language, or the given one where none was kept. */
	public String party(Locale locale, String otherwise) {
		String english = this.party.getOrDefault(Locale.ENGLISH.getLanguage(), otherwise);
		return this.party.getOrDefault(locale.getLanguage(), english);
	}

	/** These, and the others for what these do not know. */
	Titles or(Titles others) {
		return new Titles(both(this.party, others.party), both(this.areas, others.areas),
				both(this.activities, others.activities), both(this.pops, others.pops));
	}

	private static Map<String, String> both(Map<String, String> first, Map<String, String> others) {
		Map<String, String> both = new HashMap<>(others);
		both.putAll(first);
		return both;
	}

}
