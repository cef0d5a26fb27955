package org.article12.volume;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/** Texts in the languages of the United Nations, put together by chance. */
final class Wording {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<String>> LIST = new TypeReference<>() {
	};

	private static final int FIRST_YEAR = 2004;

	private static final int LAST_YEAR = 2020;

	private final List<String> places;

	private final List<String> people;

	private final List<String> officers;

	private final Map<String, Map<String, List<String>>> byLanguage;

	private Wording(JsonNode all) {
		this.places = JSON.convertValue(all.get("places"), LIST);
		this.people = JSON.convertValue(all.get("people"), LIST);
		this.officers = JSON.convertValue(all.get("officers"), LIST);
		this.byLanguage = all.propertyStream()
			.filter((property) -> property.getValue().isObject())
			.collect(Collectors.toMap(Map.Entry::getKey,
					(property) -> JSON.convertValue(property.getValue(), new TypeReference<>() {
					})));
	}

	static Wording shipped() {
		try (InputStream file = new ClassPathResource("volume/words.json").getInputStream()) {
			return new Wording(JSON.readTree(file));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The words for volume data cannot be read", ex);
		}
	}

	List<String> people() {
		return this.people;
	}

	List<String> officers() {
		return this.officers;
	}

	/** Words in a language, about a Party and a POP. */
	Speaker in(String language, String party, String pop, Dice dice) {
		Map<String, List<String>> words = this.byLanguage.getOrDefault(language,
				this.byLanguage.getOrDefault("en", Map.of()));
		return new Speaker(words, party, pop, dice.oneOf(this.places), dice);
	}

	/** Says things of one request, in one language. */
	static final class Speaker {

		private final Map<String, List<String>> words;

		private final String party;

		private final String pop;

		private final String place;

		private final Dice dice;

		private Speaker(Map<String, List<String>> words, String party, String pop, String place, Dice dice) {
			this.words = words;
			this.party = party;
			this.pop = pop;
			this.place = place;
			this.dice = dice;
		}

		/** One text of a kind. */
		String say(String kind) {
			return filled(this.dice.oneOf(this.words.getOrDefault(kind, List.of(""))));
		}

		/** So many sentences of a kind, each at most once, in paragraphs. */
		String say(String kind, int sentences) {
			List<String> said = new ArrayList<>();
			for (String sentence : this.dice.some(this.words.getOrDefault(kind, List.of()), sentences)) {
				said.add(filled(sentence));
			}
			StringBuilder text = new StringBuilder();
			for (int at = 0; at < said.size(); at++) {
				text.append((at == 0) ? "" : (at % 4 == 0) ? "\n\n" : " ").append(said.get(at));
			}
			return text.toString();
		}

		private String filled(String template) {
			return template.replace("{party}", this.party)
				.replace("{pop}", this.pop)
				.replace("{place}", this.place)
				.replace("{n}", Integer.toString(this.dice.between(3, 180)))
				.replace("{year}", Integer.toString(this.dice.between(FIRST_YEAR, LAST_YEAR)));
		}

	}

}
