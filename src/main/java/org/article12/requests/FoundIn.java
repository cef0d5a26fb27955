package org.article12.requests;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.core.search.Marking;
import org.article12.core.search.Piece;
import org.article12.core.search.Question;
import org.article12.core.search.SearchTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says why requests were found: their titles with what was looked for marked, and where
 * the title does not hold all of it, a few words of another text that does and that the
 * reader may read.
 */
@Component
public class FoundIn {

	private static final String TEXTS = """
			select r.reference, t.kind, t.words from request_text t join assistance_request r on r.id = t.request_id
			where t.request_id = any(array(select id from assistance_request where reference = any(:references)))
				and (t.place > 2 or t.kind = 'LETTER') and t.%s
			order by t.place, t.number, t.words""";

	private final JdbcClient jdbc;

	private final Marking marking;

	private final RequestWords words;

	FoundIn(JdbcClient jdbc, Marking marking, RequestWords words) {
		this.jdbc = jdbc;
		this.marking = marking;
		this.words = words;
	}

	/**
	 * Why requests were found; three statements at most. Nothing is said where no words
	 * were looked for.
	 * @param titles their titles as the reader sees them
	 * @param reader the Party, or else the Secretariat
	 */
	public Map<RequestReference, Found> of(Question question, Map<RequestReference, String> titles, Reader reader) {
		if (question.terms().isEmpty() || titles.isEmpty()) {
			return Map.of();
		}
		Marking.Marked inTitles = this.marking.read(question, titles.values());
		Map<RequestReference, Set<SearchTerm>> missing = new LinkedHashMap<>();
		titles.forEach((reference, title) -> {
			Set<SearchTerm> terms = new LinkedHashSet<>(question.terms());
			terms.removeAll(inTitles.termsIn(title));
			if (!terms.isEmpty()) {
				missing.put(reference, terms);
			}
		});
		Map<RequestReference, Found.Elsewhere> elsewhere = elsewhere(question, missing, reader);
		Map<RequestReference, Found> found = new HashMap<>();
		titles.forEach(
				(reference, title) -> found.put(reference, new Found(inTitles.whole(title), elsewhere.get(reference))));
		return found;
	}

	/** For each request the first of its texts that holds what its title does not. */
	private Map<RequestReference, Found.Elsewhere> elsewhere(Question question,
			Map<RequestReference, Set<SearchTerm>> missing, Reader reader) {
		if (missing.isEmpty()) {
			return Map.of();
		}
		List<Text> texts = texts(missing.keySet(), reader);
		Marking.Marked marked = this.marking.read(question, texts.stream().map(Text::words).toList());
		Map<RequestReference, Found.Elsewhere> elsewhere = new HashMap<>();
		for (Text text : texts) {
			if (!elsewhere.containsKey(text.reference())) {
				Set<SearchTerm> held = new LinkedHashSet<>(marked.termsIn(text.words()));
				held.retainAll(missing.getOrDefault(text.reference(), Set.of()));
				if (!held.isEmpty()) {
					elsewhere.put(text.reference(), new Found.Elsewhere(this.words.say("requests.found." + text.kind()),
							marked.excerpt(text.words(), held)));
				}
			}
		}
		return elsewhere;
	}

	private List<Text> texts(Collection<RequestReference> requests, Reader reader) {
		return this.jdbc.sql(TEXTS.formatted((reader == Reader.PARTY) ? "party" : "secretariat"))
			.param("references", requests.stream().map(RequestReference::value).toArray(String[]::new))
			.query((row, _) -> new Text(new RequestReference(row.getString(1)), row.getString(2), row.getString(3)))
			.list();
	}

	private record Text(RequestReference reference, String kind, String words) {
	}

	/**
	 * Why a request was found.
	 *
	 * @param title its title
	 * @param elsewhere another text, where the title does not say why; or null
	 */
	public record Found(List<Piece> title, @Nullable Elsewhere elsewhere) {

		/**
		 * Another text that holds what was looked for.
		 *
		 * @param where what it is, in words
		 * @param words a few words of it
		 */
		public record Elsewhere(String where, List<Piece> words) {
		}

	}

}
