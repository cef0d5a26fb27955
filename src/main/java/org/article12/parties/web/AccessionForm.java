package org.article12.parties.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.parties.Instrument;
import org.article12.parties.NonParty;
import org.article12.parties.PartyFact;
import org.article12.parties.domain.NewFact;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How a State becomes a Party, as it is typed.
 *
 * @param instrument the name of an instrument
 * @param instrumentOn when it was deposited
 * @param inForceOn since when the Convention is in force for the State; empty for the day
 * that Article 26 gives
 * @param status its development status
 * @param leastDeveloped {@code true} for a least developed country
 * @param smallIsland {@code true} for a small island developing State
 * @param languages codes of UN languages, the one that it writes in first
 * @param source from where it is known
 * @param why the reason, for the record
 */
record AccessionForm(String instrument, String instrumentOn, String inForceOn, String status, String leastDeveloped,
		String smallIsland, String languages, @AtMost(NewFact.LONGEST_SOURCE) String source,
		@AtMost(Written.MOST) String why) {

	AccessionForm(@Nullable String instrument, @Nullable String instrumentOn, @Nullable String inForceOn,
			@Nullable String status, @Nullable String leastDeveloped, @Nullable String smallIsland,
			@Nullable String languages, @Nullable String source, @Nullable String why) {
		this.instrument = Objects.requireNonNullElse(instrument, "");
		this.instrumentOn = Objects.requireNonNullElse(instrumentOn, "");
		this.inForceOn = Objects.requireNonNullElse(inForceOn, "");
		this.status = Objects.requireNonNullElse(status, "");
		this.leastDeveloped = Objects.requireNonNullElse(leastDeveloped, "");
		this.smallIsland = Objects.requireNonNullElse(smallIsland, "");
		this.languages = Objects.requireNonNullElse(languages, "");
		this.source = Text.line(source);
		this.why = Objects.requireNonNullElse(why, "");
	}

	/** Before anything is typed. */
	static AccessionForm blank() {
		return new AccessionForm("", "", "", "", "", "", "", "", "");
	}

	/**
	 * What was typed, with what is known of the State already.
	 * @param errors where mistakes are noted
	 * @return empty when there are any
	 */
	List<NewFact> read(NonParty state, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		String deposited = reader.day("instrumentOn", this.instrumentOn).map(LocalDate::toString).orElse("");
		String inForce = reader.day("inForceOn", this.inForceOn)
			.or(() -> day(deposited))
			.map(LocalDate::toString)
			.orElse("");
		require("instrument", PartyFact.INSTRUMENT, this.instrument, errors);
		require("instrumentOn", PartyFact.INSTRUMENT_ON, deposited, errors);
		require("status", PartyFact.DEVELOPMENT_STATUS, this.status, errors);
		require("languages", PartyFact.LANGUAGES, this.languages, errors);
		if (Text.isBlank(this.source)) {
			errors.rejectValue("source", "parties.source.missing");
		}
		if (Text.isBlank(this.why)) {
			errors.rejectValue("why", "parties.why.missing");
		}
		if (errors.hasErrors()) {
			return List.of();
		}
		List<NewFact> facts = new ArrayList<>();
		add(facts, PartyFact.NAME_EN, state.name());
		add(facts, PartyFact.REGION, state.region().name());
		add(facts, PartyFact.DEVELOPMENT_STATUS, this.status);
		add(facts, PartyFact.LEAST_DEVELOPED, Boolean.toString(this.leastDeveloped.equals("true")));
		add(facts, PartyFact.SMALL_ISLAND, Boolean.toString(this.smallIsland.equals("true")));
		add(facts, PartyFact.LANGUAGES, this.languages);
		add(facts, PartyFact.INSTRUMENT, this.instrument);
		add(facts, PartyFact.INSTRUMENT_ON, deposited);
		add(facts, PartyFact.IN_FORCE_ON, inForce);
		return facts;
	}

	private static Optional<LocalDate> day(String deposited) {
		return deposited.isEmpty() ? Optional.empty()
				: Optional.of(Instrument.inForceAfter(LocalDate.parse(deposited)));
	}

	private static void require(String field, PartyFact fact, String value, Errors errors) {
		if (!errors.hasFieldErrors(field) && fact.read(value).isEmpty()) {
			errors.rejectValue(field, Text.isBlank(value) ? "parties.value.missing" : "parties.value.wrong");
		}
	}

	private void add(List<NewFact> facts, PartyFact fact, String value) {
		facts.add(new NewFact(fact, value, null, null, this.source, true));
	}

}
