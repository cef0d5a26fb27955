package org.article12.parties.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.parties.PartyFact;
import org.article12.parties.domain.KnownFact;
import org.article12.parties.domain.NewFact;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A fact of a Party, as it is typed.
 *
 * @param value what is known
 * @param from the first day on which it holds; empty for as far back as anything is known
 * @param until the last day on which it does; empty until something else is recorded
 * @param source from where it is known
 * @param confirmed {@code true} where that was checked
 * @param why the reason, for the record
 * @param known {@code true} where the open requests were seen that go on
 */
record FactForm(@AtMost(VALUE) String value, String from, String until, @AtMost(NewFact.LONGEST_SOURCE) String source,
		String confirmed, @AtMost(Written.MOST) String why, String known) {

	private static final int VALUE = 2000;

	FactForm(@Nullable String value, @Nullable String from, @Nullable String until, @Nullable String source,
			@Nullable String confirmed, @Nullable String why, @Nullable String known) {
		this.value = Objects.requireNonNullElse(value, "");
		this.from = Objects.requireNonNullElse(from, "");
		this.until = Objects.requireNonNullElse(until, "");
		this.source = Text.line(source);
		this.confirmed = Objects.requireNonNullElse(confirmed, "");
		this.why = Objects.requireNonNullElse(why, "");
		this.known = Objects.requireNonNullElse(known, "");
	}

	/** As it is recorded. */
	static FactForm of(KnownFact known, PartyWords words) {
		LocalDate until = known.until();
		boolean day = known.fact().kind() == PartyFact.Kind.DAY && !known.value().isEmpty();
		return new FactForm(day ? words.typed(LocalDate.parse(known.value())) : known.value(),
				words.typed(known.from()), words.typed((until != null) ? until.minusDays(1) : null), known.source(),
				Boolean.toString(known.confirmed()), "", "");
	}

	/** Before anything is known. */
	static FactForm blank() {
		return new FactForm("", "", "", "", "true", "", "");
	}

	/**
	 * What was typed.
	 * @param errors where mistakes are noted
	 * @return empty when there are any
	 */
	Optional<NewFact> read(PartyFact fact, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		String written = (fact.kind() == PartyFact.Kind.DAY)
				? reader.day("value", this.value).map(LocalDate::toString).orElse("") : this.value;
		if (!errors.hasFieldErrors("value") && fact.read(written).isEmpty()) {
			errors.rejectValue("value", Text.isBlank(written) ? "parties.value.missing" : "parties.value.wrong");
		}
		LocalDate first = reader.day("from", this.from).orElse(null);
		LocalDate last = reader.day("until", this.until).orElse(null);
		if (first != null && last != null && last.isBefore(first)) {
			errors.rejectValue("until", "parties.period.reversed");
		}
		if (Text.isBlank(this.source)) {
			errors.rejectValue("source",
					(fact == PartyFact.ELIGIBILITY_DECISION) ? "parties.decision.missing" : "parties.source.missing");
		}
		if (Text.isBlank(this.why)) {
			errors.rejectValue("why", "parties.why.missing");
		}
		return errors.hasErrors() ? Optional.empty() : Optional.of(fact(fact, written, first, last));
	}

	private NewFact fact(PartyFact fact, String written, @Nullable LocalDate first, @Nullable LocalDate last) {
		return new NewFact(fact, written, first, (last != null) ? last.plusDays(1) : null, this.source,
				this.confirmed.equals("true"));
	}

	/** Says at which field the register refuses what was typed. */
	static void note(Refused refused, PartyWords words, Errors errors) {
		String key = "refused." + refused.reason().name();
		Object[] parameters = refused.parameters().toArray();
		switch (refused.reason().name()) {
			case "PARTY_PERIODS_OVERLAP" -> errors.rejectValue("until", key,
					new Object[] { words.typed(LocalDate.parse((String) parameters[0])) }, null);
			case "PARTY_HAS_OPEN_REQUESTS" -> errors.rejectValue("known", key, parameters, null);
			case "PARTY_IN_FORCE_ALREADY", "PARTY_IN_FORCE_BEFORE_DEPOSIT" ->
				errors.rejectValue("value", key, parameters, null);
			default -> errors.reject(key, parameters, null);
		}
	}

}
