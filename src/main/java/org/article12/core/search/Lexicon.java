package org.article12.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Knows the forms of words. The database alone folds and stems, for the texts that it
 * keeps and for those in memory; what it said is remembered, so that a page asks once at
 * most.
 */
@Component
public class Lexicon {

	/**
	 * Of what a piece of writing consists, as Unicode sorts signs: letters, marks,
	 * numbers, and what only forms them.
	 */
	private static final int WRITING = IntStream
		.of(Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
				Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
				Character.COMBINING_SPACING_MARK, Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER,
				Character.OTHER_NUMBER, Character.FORMAT)
		.map((kind) -> 1 << kind)
		.sum();

	/** Longer ones are none; they would fill the memory. */
	private static final int LONGEST = 200;

	private static final int REMEMBERED = 30_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final Map<String, List<Word>> known = new ConcurrentHashMap<>();

	Lexicon(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The words of some texts, in their order; of many texts in one statement. */
	public Map<String, List<Word>> read(Collection<String> texts) {
		Map<String, List<String>> parts = new HashMap<>();
		Set<String> all = new LinkedHashSet<>();
		for (String text : texts) {
			List<String> written = written(text).stream().map(Written::piece).toList();
			parts.put(text, written);
			all.addAll(written);
		}
		Map<String, List<Word>> words = words(all);
		Map<String, List<Word>> read = new HashMap<>();
		parts.forEach((text, written) -> read.put(text,
				written.stream().flatMap((part) -> words.getOrDefault(part, List.of()).stream()).toList()));
		return read;
	}

	/** What stands together in a text; the database may take it apart further. */
	static List<Written> written(String text) {
		List<Written> written = new ArrayList<>();
		int start = -1;
		for (int at = 0; at < text.length();) {
			int sign = text.codePointAt(at);
			boolean writing = (WRITING >> Character.getType(sign) & 1) == 1;
			if (writing && start < 0) {
				start = at;
			}
			else if (!writing && start >= 0) {
				written.add(new Written(text.substring(start, at), start, at));
				start = -1;
			}
			at += Character.charCount(sign);
		}
		if (start >= 0) {
			written.add(new Written(text.substring(start), start, text.length()));
		}
		return written;
	}

	/** The words that each piece of writing consists of; none where it has only signs. */
	Map<String, List<Word>> words(Collection<String> written) {
		Map<String, List<Word>> found = new HashMap<>();
		Set<String> unknown = new LinkedHashSet<>();
		for (String piece : written) {
			List<Word> words = this.known.get(piece);
			if (words != null) {
				found.put(piece, words);
			}
			else if (piece.length() <= LONGEST) {
				unknown.add(piece);
			}
		}
		if (!unknown.isEmpty()) {
			Map<String, List<Word>> asked = ask(unknown);
			found.putAll(asked);
			if (this.known.size() + asked.size() > REMEMBERED) {
				this.known.clear();
			}
			this.known.putAll(asked);
		}
		return found;
	}

	private Map<String, List<Word>> ask(Set<String> unknown) {
		Map<String, List<Word>> asked = new HashMap<>();
		unknown.forEach((piece) -> asked.put(piece, new ArrayList<>()));
		this.jdbc
			.sql("""
						select written, word, lexemes from search_lexemes(
							array(select json_array_elements_text(cast(:pieces as json)))) where word <> '' and cardinality(lexemes) > 0
					order by written, place""")
			.param("pieces", JSON.writeValueAsString(unknown))
			.query((row) -> {
				String[] forms = (String[]) row.getArray(3).getArray();
				asked.computeIfAbsent(row.getString(1), (_) -> new ArrayList<>())
					.add(new Word(row.getString(2), Set.of(forms)));
			});
		asked.replaceAll((_, words) -> List.copyOf(words));
		return asked;
	}

	/**
	 * A piece of writing.
	 *
	 * @param piece as it is written
	 * @param start where it stands in its text
	 * @param end where it ends there
	 */
	record Written(String piece, int start, int end) {
	}

}
