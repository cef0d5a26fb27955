package org.article12.requests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
			where t.request_id = any(array(select id from assistance_request where reference in (:references)))
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
	 * Why requests were found; two statements at most. Nothing is said where no words
	 * were looked for.
	 * @param titles their titles as the reader sees them
	 * @param reader the Party, or else the Secretariat
	 */
	public Map<RequestReference, Found> of(Question question, Map<RequestReference, String> titles, Reader reader) {
		if (question.terms().isEmpty() || titles.isEmpty()) {
			return Map.of();
		}
		List<Text> texts = texts(titles, reader);
		List<String> all = new ArrayList<>(titles.values());
		texts.forEach((text) -> all.add(text.words()));
		Marking.Marked marked = this.marking.read(question, all);
		Map<RequestReference, Found> found = new HashMap<>();
		titles.forEach((reference, title) -> found.put(reference, new Found(marked.whole(title),
				elsewhere(marked, title, texts.stream().filter((text) -> text.reference().equals(reference)).toList())
					.orElse(null))));
		return found;
	}

	private Optional<Found.Elsewhere> elsewhere(Marking.Marked marked, String title, List<Text> texts) {
		Set<SearchTerm> missing = new LinkedHashSet<>(marked.question().terms());
		missing.removeAll(marked.termsIn(title));
		for (Text text : texts) {
			Set<SearchTerm> held = new LinkedHashSet<>(marked.termsIn(text.words()));
			held.retainAll(missing);
			if (!held.isEmpty()) {
				return Optional.of(new Found.Elsewhere(this.words.say("requests.found." + text.kind()),
						marked.excerpt(text.words(), held)));
			}
		}
		return Optional.empty();
	}

	private List<Text> texts(Map<RequestReference, String> titles, Reader reader) {
		return this.jdbc.sql(TEXTS.formatted((reader == Reader.PARTY) ? "party" : "secretariat"))
			.param("references", titles.keySet().stream().map(RequestReference::value).toList())
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
