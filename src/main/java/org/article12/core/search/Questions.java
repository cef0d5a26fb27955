package org.article12.core.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what is typed into a search box: words, words in quotation marks of any kind,
 * references of requests in any spelling.
 */
@Component
public class Questions {

	/** So many terms are read. */
	private static final int MOST = 12;

	private static final int LONGEST = 300;

	private static final String QUOTES = "\"“”„‟«»「」『』〝〞〟";

	private static final Pattern PIECE = Pattern.compile("[%1$s]([^%1$s]+)[%1$s]|[^\\s\\p{Z}%1$s]+".formatted(QUOTES));

	private static final String BETWEEN = "[\\p{Pd}\\p{Pc}\\u2212\\u00b7\\s/.,:]*";

	/** A reference and nothing else, but for signs. */
	private static final Pattern REFERENCE = Pattern
		.compile("[^\\p{L}\\p{N}]*([A-Z]{3})%1$s([0-9]{4})%1$s([0-9]{1,9})[^\\p{L}\\p{N}]*".formatted(BETWEEN));

	/** A reference among words: held together by dashes, or by nothing. */
	private static final Pattern AMONG_WORDS = Pattern.compile("([A-Z]{3})[\\p{Pd}\\p{Pc}\\u2212/.]*([0-9]{4})"
			+ "[\\p{Pd}\\p{Pc}\\u2212/.]*([0-9]{1,9})(?=[^\\p{L}\\p{N}]*$)");

	/** Where each character is a word of its own. */
	private static final Pattern WITHOUT_SPACES = Pattern
		.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsMyanmar}\\p{IsKhmer}]");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");

	private static final Pattern APOSTROPHE = Pattern.compile("[\\p{L}\\p{M}]['’‘‛`´ʼʻʹʾʿ′＇ꞌ՚׳][\\p{L}]");

	private final Lexicon lexicon;

	Questions(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Reads a question; whatever was typed can be asked. */
	public Question read(@Nullable String typed) {
		String text = tidy(typed);
		if (text.isEmpty()) {
			return Question.NONE;
		}
		List<Piece> pieces = pieces(text);
		Map<String, List<Word>> words = this.lexicon.words(pieces.stream().map(Piece::text).toList());
		List<SearchTerm> terms = pieces.stream()
			.flatMap((piece) -> terms(piece, words.getOrDefault(piece.text(), List.of())))
			.distinct()
			.limit(MOST)
			.toList();
		return new Question(text, terms, reference(REFERENCE, text).orElse(null));
	}

	private static List<Piece> pieces(String text) {
		Optional<String> whole = reference(REFERENCE, text);
		if (whole.isPresent()) {
			return List.of(new Piece(whole.get(), true));
		}
		List<Piece> pieces = new ArrayList<>();
		PIECE.matcher(text).results().limit(MOST).forEach((found) -> pieces.add(piece(found)));
		return pieces;
	}

	private static Piece piece(MatchResult found) {
		String quoted = found.group(1);
		if (quoted != null) {
			return new Piece(quoted, true);
		}
		String piece = found.group();
		return reference(AMONG_WORDS, piece).map((reference) -> new Piece(reference, true))
			.orElseGet(() -> new Piece(piece, isHeldTogether(piece)));
	}

	/** Codes and scripts without spaces are looked for as they stand. */
	private static boolean isHeldTogether(String piece) {
		return WITHOUT_SPACES.matcher(piece).find() || piece.codePoints().anyMatch(Character::isDigit);
	}

	private static Stream<SearchTerm> terms(Piece piece, List<Word> words) {
		if (words.isEmpty()) {
			return Stream.of();
		}
		if (piece.together()) {
			return Stream.of(new SearchTerm(piece.text(), words));
		}
		// Of l'inventaire and Party's the single letter asks for nothing.
		boolean elided = words.size() > 1 && APOSTROPHE.matcher(piece.text()).find();
		List<Word> asked = elided ? words.stream().filter((word) -> word.folded().length() > 1).toList() : words;
		return asked.stream().map((word) -> new SearchTerm(piece.text(), List.of(word)));
	}

	private static Optional<String> reference(Pattern form, String text) {
		StringBuilder digits = new StringBuilder();
		text.toUpperCase(Locale.ROOT)
			.codePoints()
			.forEach((letter) -> digits
				.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
		Matcher read = form.matcher(digits);
		boolean is = (form == REFERENCE) ? read.matches() : read.lookingAt();
		return is ? Optional.of("%s-%s-%04d".formatted(read.group(1), read.group(2), Integer.parseInt(read.group(3))))
				: Optional.empty();
	}

	private static String tidy(@Nullable String typed) {
		if (typed == null) {
			return "";
		}
		String seen = UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
		String text = seen.strip();
		return (text.codePointCount(0, text.length()) > LONGEST)
				? text.substring(0, text.offsetByCodePoints(0, LONGEST)) : text;
	}

	/**
	 * What was typed between blanks or quotation marks.
	 *
	 * @param text what
	 * @param together whether its words are looked for one after another
	 */
	private record Piece(String text, boolean together) {
	}

}
