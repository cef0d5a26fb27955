package org.article12.publicview.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.search.Question;
import org.article12.core.search.Questions;
import org.article12.core.web.AddressValues;
import org.article12.core.web.Codes;
import org.article12.core.web.Option;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.article12.publicview.domain.Counted.Cut;
import org.article12.publicview.domain.SummaryFilter;
import org.article12.publicview.store.CurrentFigures;
import org.article12.requests.PublicStage;
import org.article12.requests.RequestWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads which summaries an address asks for, and says what can be asked. */
@Component
class SummaryQuestions {

	private static final int LONGEST = 300;

	private static final String YEAR = "[12]\\d{3}";

	private final Questions questions;

	private final Parties parties;

	private final Catalogue catalogue;

	private final Centres centres;

	private final CurrentFigures figures;

	private final RequestWords requests;

	private final SummaryWords words;

	SummaryQuestions(Questions questions, Parties parties, Catalogue catalogue, Centres centres, CurrentFigures figures,
			RequestWords requests, SummaryWords words) {
		this.questions = questions;
		this.parties = parties;
		this.catalogue = catalogue;
		this.centres = centres;
		this.figures = figures;
		this.requests = requests;
		this.words = words;
	}

	/** What an address asks for; what it asks for in vain is named. */
	Asked read(MultiValueMap<String, String> address) {
		AddressValues values = new AddressValues();
		String q = values.read("q", address.getFirst("q"), SummaryQuestions::ofReadableLength);
		SummaryFilter filter = new SummaryFilter((q != null) ? this.questions.read(q) : Question.NONE,
				values.read("party", address.getFirst("party"), this::party),
				values.constant("region", address.getFirst("region"), Region.class),
				values.read("area", address.getFirst("area"), this::area),
				values.read("centre", address.getFirst("centre"), this::centre),
				values.read("year", address.getFirst("year"), SummaryQuestions::year),
				values.read("status", address.getFirst("status"), SummaryQuestions::stage));
		return new Asked((q != null) ? q : "", filter, values.page(address.getFirst("page")), values.unknown());
	}

	private static Optional<String> ofReadableLength(String text) {
		return (text.codePointCount(0, text.length()) <= LONGEST) ? Optional.of(text) : Optional.empty();
	}

	private Optional<PartyCode> party(String text) {
		return PartyCode.isValid(text)
				? Optional.of(new PartyCode(text)).filter((code) -> this.parties.find(code).isPresent())
				: Optional.empty();
	}

	private Optional<AreaCode> area(String text) {
		return this.catalogue.areas()
			.stream()
			.map((area) -> area.code())
			.filter((code) -> code.value().equals(text))
			.findFirst();
	}

	private Optional<CentreCode> centre(String text) {
		return CentreCode.isValid(text)
				? Optional.of(new CentreCode(text)).filter((code) -> this.centres.find(code).isPresent())
				: Optional.empty();
	}

	private static Optional<Integer> year(String text) {
		return text.matches(YEAR) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
	}

	private static Optional<PublicStage> stage(String text) {
		return Codes.find(PublicStage.class, text).filter(PublicStage.SHOWN::contains);
	}

	/** What can be asked, in the reader's words. */
	Choices choices(Locale locale) {
		return new Choices(
				this.parties.all()
					.stream()
					.filter((party) -> party.eligibility().eligible())
					.map((party) -> new Option(party.code().value(), this.parties.name(party.code(), locale)))
					.sorted(Comparator.comparing(Option::label))
					.toList(),
				Option.each(Region.values(), "parties.region.", this.words::say),
				this.catalogue.selectable()
					.stream()
					.map((area) -> new Option(area.code().value(), this.requests.area(area.code().value())))
					.toList(),
				this.centres.all()
					.stream()
					.map((centre) -> new Option(centre.code().value(), centre.currentName()))
					.toList(),
				this.figures.get()
					.lines()
					.getOrDefault(Cut.YEAR, List.of())
					.reversed()
					.stream()
					.map((line) -> new Option(line.key(), line.key()))
					.toList(),
				Stream.of(PublicStage.values())
					.filter(PublicStage.SHOWN::contains)
					.map((stage) -> new Option(stage.name(), this.words.stage(stage)))
					.toList());
	}

	/**
	 * What an address asks for.
	 *
	 * @param q the words as typed
	 * @param page the number of the page
	 * @param unknown what nobody knows
	 */
	record Asked(String q, SummaryFilter filter, int page, List<AddressValues.Unknown> unknown) {

		/** What was chosen, for the lists of choices. */
		public String chosen(String name) {
			return text(switch (name) {
				case "party" -> this.filter.party();
				case "region" -> this.filter.region();
				case "area" -> this.filter.area();
				case "centre" -> this.filter.centre();
				case "year" -> this.filter.year();
				case "status" -> this.filter.stage();
				default -> throw new IllegalArgumentException(name);
			});
		}

		private static String text(@Nullable Object value) {
			return (value instanceof Enum<?> constant) ? constant.name() : (value != null) ? value.toString() : "";
		}

	}

	/** The lists from which one chooses. */
	record Choices(List<Option> parties, List<Option> regions, List<Option> areas, List<Option> centres,
			List<Option> years, List<Option> stages) {
	}

}
