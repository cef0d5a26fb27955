package org.article12.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

	/** What stands together in writing; the database may take it apart further. */
	private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cf}]+");

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
			List<String> written = WRITTEN.matcher(text).results().map(MatchResult::group).toList();
			parts.put(text, written);
			all.addAll(written);
		}
		Map<String, List<Word>> words = words(all);
		Map<String, List<Word>> read = new HashMap<>();
		parts.forEach((text, written) -> read.put(text,
				written.stream().flatMap((part) -> words.getOrDefault(part, List.of()).stream()).toList()));
		return read;
	}

	/** Where words stand in a text, as they are written there. */
	static List<MatchResult> written(String text) {
		return WRITTEN.matcher(text).results().toList();
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

}
