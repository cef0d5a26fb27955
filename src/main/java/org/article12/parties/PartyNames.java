package org.article12.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.article12.core.PartyCode;
import org.article12.core.search.Lexicon;
import org.article12.core.search.Question;
import org.article12.core.search.SearchTerm;
import org.article12.core.search.Word;
import org.article12.parties.domain.PartiesOfDay;
import org.article12.parties.store.PartyRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds Parties by their names in the six languages of the United Nations, and by code.
 */
@Component
public class PartyNames {

	private static final int REMEMBERED = 500;

	private final PartyRegister register;

	private final Lexicon lexicon;

	private volatile Read read = new Read(null, Map.of(), remembered());

	PartyNames(PartyRegister register, Lexicon lexicon) {
		this.register = register;
		this.lexicon = lexicon;
	}

	/**
	 * The Parties that each term of a question names; terms that name none are left out.
	 */
	public Map<SearchTerm, Set<PartyCode>> of(Question question) {
		Map<SearchTerm, Set<PartyCode>> named = new HashMap<>();
		if (!question.terms().isEmpty()) {
			Read names = names();
			for (SearchTerm term : question.terms()) {
				Set<PartyCode> parties = names.asked().get(term, names::of);
				if (!parties.isEmpty()) {
					named.put(term, parties);
				}
			}
		}
		return named;
	}

	/** The words of every name of a Party, its code among them. */
	public List<List<Word>> of(PartyCode party) {
		return names().names().getOrDefault(party, List.of());
	}

	/** The words of the name of a State that is not a Party, and of its code. */
	public List<List<Word>> of(NonParty state) {
		return List.copyOf(this.lexicon.read(List.of(state.name(), state.code().value())).values());
	}

	private Read names() {
		PartiesOfDay content = this.register.content();
		Read known = this.read;
		if (known.content() != content) {
			known = new Read(content, read(content), remembered());
			this.read = known;
		}
		return known;
	}

	private Map<PartyCode, List<List<Word>>> read(PartiesOfDay content) {
		Map<PartyCode, List<String>> texts = new LinkedHashMap<>();
		content.everyName().forEach((party, names) -> {
			List<String> all = new ArrayList<>(List.of(party.value()));
			// As people write them who leave the apostrophe out.
			names.forEach((name) -> all.addAll(Stream.of(name, name.replaceAll("['’]", "")).distinct().toList()));
			texts.put(party, all);
		});
		Map<String, List<Word>> words = this.lexicon.read(texts.values().stream().flatMap(List::stream).toList());
		Map<PartyCode, List<List<Word>>> names = new HashMap<>();
		texts.forEach((party, all) -> names.put(party,
				all.stream().map((text) -> words.getOrDefault(text, List.of())).distinct().toList()));
		return names;
	}

	private static Cache<SearchTerm, Set<PartyCode>> remembered() {
		return Caffeine.newBuilder().maximumSize(REMEMBERED).build();
	}

	/** The names of a register, once read, and whom terms were found to name. */
	private record Read(@Nullable PartiesOfDay content, Map<PartyCode, List<List<Word>>> names,
			Cache<SearchTerm, Set<PartyCode>> asked) {

		/** The Parties that a term names. */
		Set<PartyCode> of(SearchTerm term) {
			return this.names.entrySet()
				.stream()
				.filter((name) -> name.getValue().stream().anyMatch(term::isIn))
				.map(Map.Entry::getKey)
				.collect(Collectors.toUnmodifiableSet());
		}

	}

}
