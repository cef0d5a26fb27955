package org.article12.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.core.PartyCode;
import org.article12.core.text.DaySpan;
import org.article12.core.text.Longest;
import org.article12.core.web.FieldReader;
import org.article12.parties.Parties;
import org.article12.plans.PlanKind;
import org.article12.plans.domain.NewPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to record a plan, kept as it was typed. */
record NationalPlanForm(@Nullable String party, @Longest(200) @Nullable String edition, @Nullable String kind,
		@Nullable String transmittedOn, @Nullable List<String> meant) {

	private static final LocalDate CONVENTION_IN_FORCE = LocalDate.of(2004, 5, 17);

	/** The form before anything is typed, for a Party if that is known. */
	static NationalPlanForm blank(@Nullable String party) {
		return new NationalPlanForm(party, "", "", "", null);
	}

	/**
	 * What was typed, as a plan.
	 * @param errors where mistakes are noted
	 * @return empty when there are any
	 */
	Optional<NewPlan> read(Errors errors, Parties parties, LocalDate today) {
		FieldReader reader = new FieldReader(errors);
		String code = reader.line("party", this.party, "plans.party.missing");
		if (!code.isEmpty() && (!PartyCode.isValid(code) || parties.find(new PartyCode(code)).isEmpty())) {
			errors.rejectValue("party", "plans.party.missing");
		}
		String name = reader.line("edition", this.edition, "plans.edition.missing");
		reader.atMost("edition", name);
		Optional<PlanKind> chosen = Stream.of(PlanKind.values())
			.filter((each) -> each.name().equals(this.kind))
			.findFirst();
		if (chosen.isEmpty()) {
			errors.rejectValue("kind", "plans.kind.missing");
		}
		Optional<LocalDate> transmitted = reader.day("transmittedOn", this.transmittedOn);
		if (transmitted.filter((day) -> day.isAfter(today)).isPresent()) {
			errors.rejectValue("transmittedOn", "plans.date.future");
		}
		else if (transmitted.isPresent()) {
			reader.usualDay("transmittedOn", this.transmittedOn, new DaySpan(CONVENTION_IN_FORCE, today),
					(this.meant != null) ? this.meant : List.of());
		}
		return errors.hasErrors() ? Optional.empty() : Optional
			.of(new NewPlan(new PartyCode(code), name, chosen.orElseThrow(), transmitted.orElse(null), false, ""));
	}

}
