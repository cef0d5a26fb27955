package org.article12.core.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * A question as conditions on rows of a short list, which keep their words in a column
 * {@code words} and what parts are looked for in, folded, in a column {@code folded}.
 *
 * @param found that a row holds every term, as a word or as a part of one
 * @param asWords that it holds each as a word: such rows come first
 * @param parameters what the conditions name
 */
public record WordsSql(String found, String asWords, Map<String, @Nullable Object> parameters) {

	/**
	 * The conditions on rows under an alias.
	 * @param elsewhere where else a term may stand: a condition, whose parameters it
	 * adds, or nothing
	 */
	public static WordsSql of(Question question, String alias,
			BiFunction<SearchTerm, Map<String, @Nullable Object>, String> elsewhere) {
		if (question.isHopeless()) {
			return new WordsSql("false", "false", Map.of());
		}
		Map<String, @Nullable Object> parameters = new HashMap<>();
		List<String> found = new ArrayList<>();
		List<String> asWords = new ArrayList<>();
		for (SearchTerm term : question.terms()) {
			int number = parameters.size();
			parameters.put("term" + number, term.query());
			String whole = "%s.words @@ cast(:term%d as tsquery)".formatted(alias, number);
			String other = elsewhere.apply(term, parameters);
			if (!other.isEmpty()) {
				whole += " or " + other;
			}
			String part = whole;
			if (term.isLongEnoughForAPart()) {
				parameters.put("part" + number, "%" + term.words().getFirst().folded() + "%");
				part += " or %s.folded like :part%d".formatted(alias, number);
			}
			asWords.add("(" + whole + ")");
			found.add("(" + part + ")");
		}
		return found.isEmpty() ? new WordsSql("true", "true", Map.of())
				: new WordsSql(String.join(" and ", found), String.join(" and ", asWords), parameters);
	}

	/** The conditions on rows under an alias. */
	public static WordsSql of(Question question, String alias) {
		return of(question, alias, (_, _) -> "");
	}

	/**
	 * What stands first after {@code order by}, with its comma; nothing where no term
	 * tells rows apart, because PostgreSQL orders by no constant.
	 */
	public String bestFirst() {
		return this.parameters.isEmpty() ? "" : "(" + this.asWords + ") desc, ";
	}

}
