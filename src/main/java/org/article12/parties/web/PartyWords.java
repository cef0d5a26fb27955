package org.article12.parties.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.article12.core.NamesOfBodies;
import org.article12.core.ReaderLanguage;
import org.article12.core.register.Difference;
import org.article12.core.register.RegisterEntry;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.RegisterWords;
import org.article12.parties.PartyFact;
import org.article12.parties.domain.KnownFact;
import org.article12.parties.domain.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the register of Parties into words. */
@Component
class PartyWords extends RegisterWords implements FieldLabels {

	PartyWords(MessageSource messages, Formats formats, NamesOfBodies bodies) {
		super(messages, formats, bodies);
	}

	/** What a fact is called. */
	String fact(PartyFact fact) {
		return say("parties.fact." + fact.name());
	}

	/** What a fact says, for the reader. */
	String value(PartyFact fact, String value) {
		if (value.isEmpty()) {
			return say("parties.value.none");
		}
		return switch (fact) {
			case REGION -> say("parties.region." + value);
			case DEVELOPMENT_STATUS -> say("parties.status." + value);
			case LEAST_DEVELOPED, SMALL_ISLAND -> say("parties.flag." + value);
			case INSTRUMENT -> say("parties.instrument." + value);
			case ELIGIBILITY_DECISION -> say("parties.decision." + value);
			case LANGUAGES -> Arrays.stream(value.split(";"))
				.map((code) -> Locale.forLanguageTag(code).getDisplayLanguage(ReaderLanguage.get()))
				.collect(Collectors.joining(", "));
			case INSTRUMENT_ON, IN_FORCE_ON -> formats().date(LocalDate.parse(value));
			default -> value;
		};
	}

	/** When a fact holds. */
	String period(KnownFact known) {
		return period(known.from(), known.until());
	}

	private String period(@Nullable LocalDate from, @Nullable LocalDate until) {
		return say("parties.period", orNone(from), orNone((until != null) ? until.minusDays(1) : null));
	}

	/** Who recorded a fact, and when. */
	String recorded(KnownFact known) {
		String when = formats().date(known.recordedAt());
		return (known.byName() != null) ? say("parties.recorded", known.byName(), when)
				: say("parties.recorded.first", when);
	}

	/** A day, or the word by which messages know that there is none. */
	private String orNone(@Nullable LocalDate day) {
		return (day != null) ? formats().date(day) : "none";
	}

	/** A day of a form; empty where there is none. */
	String typed(@Nullable LocalDate day) {
		return (day != null) ? formats().date(day) : "";
	}

	@Override
	protected String difference(RegisterEntry entry, Difference one) {
		if (one.isNewEntry()) {
			return say("parties.change.acceded", one.after());
		}
		PartyFact fact = Said.fact(one.field());
		if (Said.isTakenBack(one.field())) {
			return takenBack(fact, Said.of(one.before()), one.after());
		}
		Said after = Said.of(one.after());
		String now = value(fact, after.value());
		String period = period(after.from(), after.until());
		if (one.before().isEmpty() || Said.of(one.before()).value().equals(after.value())) {
			return say("parties.change.recorded", fact(fact), now, period, after.source(),
					Boolean.toString(after.confirmed()));
		}
		return say("parties.change.fact", fact(fact), value(fact, Said.of(one.before()).value()), now, period,
				after.source(), Boolean.toString(after.confirmed()));
	}

	private String takenBack(PartyFact fact, Said mistaken, String again) {
		String period = period(mistaken.from(), mistaken.until());
		return again.isEmpty() ? say("parties.change.taken-back", fact(fact), value(fact, mistaken.value()), period)
				: say("parties.change.taken-back.again", fact(fact), value(fact, mistaken.value()), period,
						value(fact, Said.of(again).value()));
	}

	@Override
	public Optional<String> label(String field) {
		return switch (field) {
			case "value" -> Optional.of(say("parties.form.value"));
			case "from" -> Optional.of(say("parties.form.from"));
			case "until" -> Optional.of(say("parties.form.until"));
			case "source" -> Optional.of(say("parties.form.source"));
			case "instrumentOn" -> Optional.of(fact(PartyFact.INSTRUMENT_ON));
			case "inForceOn" -> Optional.of(fact(PartyFact.IN_FORCE_ON));
			case "languages" -> Optional.of(fact(PartyFact.LANGUAGES));
			default -> Optional.empty();
		};
	}

}
