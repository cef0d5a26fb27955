package org.article12.core.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that is looked for: a word in any of its forms, or several words exactly, one
 * after another.
 *
 * @param typed as it was typed
 * @param words the words; at least one
 */
public record SearchTerm(String typed, List<Word> words) {

	/** Shorter parts of words stand in too many others. */
	private static final int SHORTEST_PART = 3;

	public SearchTerm {
		words = List.copyOf(words);
		if (words.isEmpty()) {
			throw new IllegalArgumentException("Nothing is looked for");
		}
	}

	/** The question in PostgreSQL's language. */
	public String query() {
		if (this.words.size() > 1) {
			return this.words.stream()
				.map((word) -> quoted(word.folded()))
				.collect(Collectors.joining(" <-> ", "(", ")"));
		}
		return this.words.getFirst()
			.forms()
			.stream()
			.sorted()
			.map(SearchTerm::quoted)
			.collect(Collectors.joining(" | ", "(", ")"));
	}

	/**
	 * What it would be as a part of a code, without what stands between letters and
	 * digits.
	 */
	public String code() {
		return this.words.stream().map(Word::folded).collect(Collectors.joining());
	}

	/** Whether it may be a part of a code: long enough, and with a digit. */
	public boolean isCode() {
		String code = code();
		return code.codePointCount(0, code.length()) >= SHORTEST_PART && code.chars().anyMatch(Character::isDigit);
	}

	/** Whether it is long enough to be found inside a word. */
	public boolean isLongEnoughForAPart() {
		String part = this.words.getFirst().folded();
		return this.words.size() == 1 && part.codePointCount(0, part.length()) >= SHORTEST_PART;
	}

	/** Where it stands in a text: how many words from that one on, or none at all. */
	int lengthAt(List<Word> text, int place) {
		if (this.words.size() == 1) {
			return this.words.getFirst().isLike(text.get(place)) ? 1 : 0;
		}
		if (place + this.words.size() > text.size()) {
			return 0;
		}
		for (int at = 0; at < this.words.size(); at++) {
			if (!this.words.get(at).folded().equals(text.get(place + at).folded())) {
				return 0;
			}
		}
		return this.words.size();
	}

	/** Whether a text holds it. */
	public boolean isIn(List<Word> text) {
		for (int place = 0; place < text.size(); place++) {
			if (lengthAt(text, place) > 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word of a text begins with it, or holds it where it is long enough. */
	boolean isPartOf(List<Word> text) {
		return isLongEnoughForAPart()
				&& text.stream().anyMatch((word) -> word.folded().contains(this.words.getFirst().folded()));
	}

	private static String quoted(String form) {
		return "'" + form.replace("\\", "\\\\").replace("'", "''") + "'";
	}

}
