package org.article12.triage.domain;

import java.util.Map;
import java.util.Set;

import org.article12.core.PartyCode;
import org.article12.core.search.Question;
import org.article12.core.search.SearchTerm;

/**
 * What is looked for in the queue: each term stands in what a request says or in what was
 * said about it, or names its Party.
 *
 * @param question what was typed
 * @param parties the Parties that a term names, in any of the six languages; terms that
 * name none are left out
 */
public record Sought(Question question, Map<SearchTerm, Set<PartyCode>> parties) {

	/** Nothing is looked for. */
	public static final Sought NOTHING = new Sought(Question.NONE, Map.of());

	public Sought {
		parties = Map.copyOf(parties);
	}

	/** Whether nothing was typed. */
	public boolean isBlank() {
		return this.question.isBlank();
	}

	/** The Parties that a term names. */
	public Set<PartyCode> named(SearchTerm term) {
		return this.parties.getOrDefault(term, Set.of());
	}

}
