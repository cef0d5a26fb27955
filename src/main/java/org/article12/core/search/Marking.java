package org.article12.core.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.core.search.Lexicon.Written;

import org.springframework.stereotype.Component;

/** Marks in texts what was looked for, so that a reader sees why they were found. */
@Component
public class Marking {

	/** So many words stand before what was found, and twice as many after. */
	private static final int AROUND = 8;

	private static final String LEFT_OUT = "…";

	private final Lexicon lexicon;

	Marking(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Reads texts for a question; of many in one statement at most. */
	public Marked read(Question question, Collection<String> texts) {
		if (question.terms().isEmpty()) {
			return new Marked(question, Map.of(), Map.of());
		}
		Map<String, List<Written>> written = new HashMap<>();
		Set<String> all = new LinkedHashSet<>();
		texts.forEach(
				(text) -> written.computeIfAbsent(text, Lexicon::written).forEach((word) -> all.add(word.piece())));
		return new Marked(question, written, this.lexicon.words(all));
	}

	/**
	 * Texts that were read for a question.
	 *
	 * @param question the question
	 * @param written what stands together in each of them
	 * @param words the words that each piece of writing in them consists of
	 */
	public record Marked(Question question, Map<String, List<Written>> written, Map<String, List<Word>> words) {

		/** The whole text, with what was looked for marked. */
		public List<Piece> whole(String text) {
			List<Written> written = in(text);
			return pieces(text, written, found(written, this.question.terms()), 0, text.length());
		}

		/** The terms that a text holds. */
		public Set<SearchTerm> termsIn(String text) {
			List<Word> all = in(text).stream()
				.flatMap((word) -> this.words.getOrDefault(word.piece(), List.of()).stream())
				.toList();
			Set<SearchTerm> held = new LinkedHashSet<>();
			this.question.terms().stream().filter((term) -> term.isIn(all)).forEach(held::add);
			return held;
		}

		/** A few words around the first place where one of the terms stands. */
		public List<Piece> excerpt(String text, Collection<SearchTerm> terms) {
			List<Written> written = in(text);
			BitSet found = found(written, terms);
			int first = Math.max(0, found.nextSetBit(0));
			int from = Math.max(0, first - AROUND);
			int to = Math.min(written.size() - 1, first + 2 * AROUND);
			if (to < from) {
				return List.of(new Piece(text, false));
			}
			int begin = (from > 0) ? written.get(from).start() : 0;
			int end = (to < written.size() - 1) ? written.get(to).end() : text.length();
			List<Piece> pieces = new ArrayList<>();
			if (begin > 0) {
				pieces.add(new Piece(LEFT_OUT, false));
			}
			pieces.addAll(pieces(text, written, found(written, this.question.terms()), begin, end));
			if (end < text.length()) {
				pieces.add(new Piece(LEFT_OUT, false));
			}
			return pieces;
		}

		private List<Written> in(String text) {
			return this.written.getOrDefault(text, List.of());
		}

		private BitSet found(List<Written> written, Collection<SearchTerm> terms) {
			List<Word> all = new ArrayList<>();
			Map<Integer, Integer> pieceOf = new HashMap<>();
			for (int at = 0; at < written.size(); at++) {
				for (Word word : this.words.getOrDefault(written.get(at).piece(), List.of())) {
					pieceOf.put(all.size(), at);
					all.add(word);
				}
			}
			BitSet found = new BitSet();
			for (SearchTerm term : terms) {
				for (int place = 0; place < all.size(); place++) {
					int length = term.lengthAt(all, place);
					for (int at = place; at < place + length; at++) {
						found.set(pieceOf.getOrDefault(at, 0));
					}
				}
			}
			return found;
		}

		private static List<Piece> pieces(String text, List<Written> written, BitSet found, int begin, int end) {
			List<Piece> pieces = new ArrayList<>();
			int done = begin;
			for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
				Written word = written.get(at);
				if (word.start() >= begin && word.end() <= end) {
					if (word.start() > done) {
						pieces.add(new Piece(text.substring(done, word.start()), false));
					}
					pieces.add(new Piece(word.piece(), true));
					done = word.end();
				}
			}
			if (done < end) {
				pieces.add(new Piece(text.substring(done, end), false));
			}
			return pieces;
		}

	}

}
