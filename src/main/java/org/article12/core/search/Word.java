package org.article12.core.search;

import java.util.Collections;
import java.util.Set;

/**
 * A word as searches compare it.
 *
 * @param folded in small letters, without accents
 * @param forms the folded word itself and its stems: two words that share one are the
 * same word in another number, case or spelling
 */
public record Word(String folded, Set<String> forms) {

	public Word {
		forms = Set.copyOf(forms);
	}

	/** Whether the other is a form of the same word. */
	public boolean isLike(Word other) {
		return !Collections.disjoint(this.forms, other.forms);
	}

}
