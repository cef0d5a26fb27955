package org.article12.core.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, once read: a text holds it when it holds every term.
 *
 * @param typed as it was typed, without blanks around it
 * @param terms what is looked for; empty where nothing was typed, or nothing but signs
 * @param exactReference the reference of a request, when nothing else was typed, in its
 * own spelling; else null
 */
public record Question(String typed, List<SearchTerm> terms, @Nullable String exactReference) {

	/** Nothing typed: everything is found. */
	public static final Question NONE = new Question("", List.of(), null);

	public Question {
		terms = List.copyOf(terms);
	}

	/** Whether nothing was typed. */
	public boolean isBlank() {
		return this.typed.isEmpty();
	}

	/** Whether something was typed that no text can hold, such as signs alone. */
	public boolean isHopeless() {
		return !isBlank() && this.terms.isEmpty();
	}

	/** The reference of a request, when nothing else was typed. */
	public Optional<String> reference() {
		return Optional.ofNullable(this.exactReference);
	}

	/** All terms in PostgreSQL's language; empty where there are none. */
	public String query() {
		return this.terms.stream().map(SearchTerm::query).collect(Collectors.joining(" & "));
	}

	/** How a record of several texts answers: each term may stand in another text. */
	public Answer answeredBy(Collection<List<Word>> texts) {
		if (isHopeless()) {
			return Answer.NO;
		}
		boolean whole = true;
		for (SearchTerm term : this.terms) {
			boolean found = texts.stream().anyMatch(term::isIn);
			whole &= found;
			if (!found && texts.stream().noneMatch(term::isPartOf)) {
				return Answer.NO;
			}
		}
		return whole ? Answer.WORDS : Answer.PARTS;
	}

	/** How a record answers, the best first. */
	public enum Answer {

		/** Each term stands in it as a word. */
		WORDS,
		/** Some stand in it as parts of words only. */
		PARTS,
		/** Something is missing. */
		NO

	}

}
