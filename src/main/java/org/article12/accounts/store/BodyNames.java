package org.article12.accounts.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.PartyCode;
import org.article12.core.search.Lexicon;
import org.article12.core.search.Question;
import org.article12.core.search.SearchTerm;
import org.article12.core.search.Word;
import org.article12.parties.PartyNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds people by what they act for: a Party, a centre or the Secretariat, by name or
 * code.
 */
@Component
class BodyNames {

	private static final String OFFICER = "SECRETARIAT";

	private static final String ADMINISTRATOR = "ADMINISTRATOR";

	private final PartyNames parties;

	private final Centres centres;

	private final Lexicon lexicon;

	BodyNames(PartyNames parties, Centres centres, Lexicon lexicon) {
		this.parties = parties;
		this.centres = centres;
		this.lexicon = lexicon;
	}

	/**
	 * For each term the condition on a person {@code p}; empty where it names no body.
	 */
	BiFunction<SearchTerm, Map<String, @Nullable Object>, String> of(Question question, AccountList.Names secretariat) {
		if (question.terms().isEmpty()) {
			return (_, _) -> "";
		}
		Map<SearchTerm, Set<PartyCode>> named = this.parties.of(question);
		Map<String, List<Word>> others = others(secretariat);
		return (term, parameters) -> condition(named.getOrDefault(term, Set.of()),
				others.entrySet()
					.stream()
					.filter((other) -> term.isIn(other.getValue()))
					.map(Map.Entry::getKey)
					.toList(),
				parameters);
	}

	private static String condition(Set<PartyCode> parties, List<String> others,
			Map<String, @Nullable Object> parameters) {
		List<String> codes = new ArrayList<>(others);
		parties.forEach((party) -> codes.add(party.value()));
		if (codes.isEmpty()) {
			return "";
		}
		int number = parameters.size();
		parameters.put("bodies" + number, codes);
		return """
				exists (select from membership m where m.person_id = p.id and coalesce(m.party_code, m.centre_code,
					case when m.administrator then 'ADMINISTRATOR' else m.kind end) in (:bodies%d))"""
			.formatted(number);
	}

	private Map<String, List<Word>> others(AccountList.Names secretariat) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (Centre centre : this.centres.all()) {
			texts.put(centre.code().value(), centre.code() + " " + String.join(" ", centre.names().all()));
		}
		texts.put(OFFICER, secretariat.officer());
		texts.put(ADMINISTRATOR, secretariat.administrator());
		Map<String, List<Word>> read = this.lexicon.read(texts.values());
		Map<String, List<Word>> words = new LinkedHashMap<>();
		texts.forEach((code, text) -> words.put(code, read.getOrDefault(text, List.of())));
		return words;
	}

}
