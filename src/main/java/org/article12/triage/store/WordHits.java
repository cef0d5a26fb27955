package org.article12.triage.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.article12.core.search.SearchTerm;
import org.article12.triage.domain.Sought;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In which requests words were found. The database finds them once; afterwards it is
 * asked of those requests alone that have changed.
 */
final class WordHits {

	/** Of more it is as cheap to ask anew. */
	private static final int AGAIN = 1_000;

	private static final String FOUND = "select q.number from queue_words_now q where %s";

	private static final String STILL_FOUND = FOUND + " and q.number = any(:numbers)";

	private static final String LIKE = """
			select q.number, ts_rank(q.words, cast(:words as tsquery)) from queue_words_now q where q.number = any(:numbers)""";

	private final Sought sought;

	private final JdbcClient jdbc;

	private final Map<Integer, Float> likeness = new HashMap<>();

	private BitSet numbers = new BitSet();

	private long version = -1;

	WordHits(Sought sought, JdbcClient jdbc) {
		this.sought = sought;
		this.jdbc = jdbc;
	}

	/** Makes them as a state has them, or a later one. */
	synchronized void follow(QueueState state, QueueChanges changes) {
		if (this.version >= state.version()) {
			return;
		}
		Optional<List<QueueChange>> missed = (this.version >= 0) ? changes.between(this.version, state.version())
				: Optional.empty();
		if (missed.isEmpty() || missed.get().size() > AGAIN) {
			this.likeness.clear();
			this.numbers = find(FOUND, Map.of());
		}
		else if (!missed.get().isEmpty()) {
			List<Integer> changed = missed.get().stream().map(QueueChange::number).distinct().toList();
			this.likeness.keySet().removeAll(changed);
			BitSet numbers = (BitSet) this.numbers.clone();
			changed.forEach(numbers::clear);
			numbers.or(find(STILL_FOUND, Map.of("numbers", array(changed))));
			this.numbers = numbers;
		}
		this.version = state.version();
	}

	/** Whether they were found in a request. */
	synchronized boolean contain(QueueEntry entry) {
		return this.numbers.get(entry.number());
	}

	/** How much some requests are like the words, by the numbers of their rows. */
	synchronized Map<Integer, Float> likeness(Collection<QueueEntry> entries) {
		Map<Integer, Float> all = new HashMap<>();
		List<Integer> unknown = new ArrayList<>();
		for (QueueEntry entry : entries) {
			Float known = this.likeness.get(entry.number());
			if (known != null) {
				all.put(entry.number(), known);
			}
			else {
				unknown.add(entry.number());
			}
		}
		if (!unknown.isEmpty()) {
			this.jdbc.sql(LIKE)
				.param("words",
						this.sought.question()
							.terms()
							.stream()
							.map(SearchTerm::query)
							.collect(Collectors.joining(" | ")))
				.param("numbers", array(unknown))
				.query((row) -> {
					all.put(row.getInt(1), row.getFloat(2));
				});
			this.likeness.putAll(all);
		}
		return all;
	}

	/** How much a request is like the words. */
	float likeness(QueueEntry entry) {
		return likeness(List.of(entry)).getOrDefault(entry.number(), 0f);
	}

	private BitSet find(String statement, Map<String, Object> parameters) {
		BitSet found = new BitSet();
		if (this.sought.question().isHopeless()) {
			return found;
		}
		Map<String, @Nullable Object> all = new HashMap<>(parameters);
		this.jdbc.sql(statement.formatted(condition(all))).params(all).query((row) -> {
			found.set(row.getInt(1));
		});
		return found;
	}

	/** That a request holds each term, in its words or elsewhere. */
	private String condition(Map<String, @Nullable Object> parameters) {
		List<String> conditions = new ArrayList<>();
		List<String> inTheWords = new ArrayList<>();
		for (SearchTerm term : this.sought.question().terms()) {
			if (this.sought.named(term).isEmpty() && !term.isCode()) {
				inTheWords.add(term.query());
			}
			else {
				conditions.add(elsewhereToo(term, parameters));
			}
		}
		if (!inTheWords.isEmpty()) {
			conditions.add("q.words @@ cast(:words as tsquery)");
			parameters.put("words", String.join(" & ", inTheWords));
		}
		return String.join(" and ", conditions);
	}

	private String elsewhereToo(SearchTerm term, Map<String, @Nullable Object> parameters) {
		int number = parameters.size();
		List<String> places = new ArrayList<>(List.of("q.words @@ cast(:term%d as tsquery)".formatted(number)));
		parameters.put("term" + number, term.query());
		if (!this.sought.named(term).isEmpty()) {
			places.add("q.party_code in (:named%d)".formatted(number));
			parameters.put("named" + number,
					this.sought.named(term).stream().map((party) -> party.value()).sorted().toList());
		}
		if (term.isCode()) {
			places.add("q.codes like :code%d".formatted(number));
			parameters.put("code" + number, "%" + term.code() + "%");
		}
		return "(" + String.join(" or ", places) + ")";
	}

	private static Integer[] array(Collection<Integer> numbers) {
		return numbers.toArray(Integer[]::new);
	}

}
