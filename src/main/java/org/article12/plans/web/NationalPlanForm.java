package org.article12.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.text.Dates;
import org.article12.core.text.DaySpan;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.article12.parties.Parties;
import org.article12.plans.PlanKind;
import org.article12.plans.domain.NewPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to record a plan.
 *
 * @param party code of the Party whose plan it is
 * @param edition how this edition is told from the Party's others
 * @param kind a {@link PlanKind}
 * @param transmittedOn when it was transmitted; empty where that is not known
 * @param meant unusual days that were confirmed, as 2026-11-22
 */
record NationalPlanForm(@Filled(message = "{plans.party.missing}") String party,
		@Filled(message = "{plans.edition.missing}") @AtMost(NewPlan.LONGEST_EDITION) String edition, String kind,
		String transmittedOn, List<String> meant) {

	private static final LocalDate CONVENTION_IN_FORCE = LocalDate.of(2004, 5, 17);

	NationalPlanForm(@Nullable String party, @Nullable String edition, @Nullable String kind,
			@Nullable String transmittedOn, @Nullable List<String> meant) {
		this.party = Text.line(party);
		this.edition = Text.line(edition);
		this.kind = Objects.requireNonNullElse(kind, "");
		this.transmittedOn = Objects.requireNonNullElse(transmittedOn, "");
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
	}

	/** The form before anything is typed, for a Party if that is known. */
	static NationalPlanForm blank(@Nullable String party) {
		return new NationalPlanForm(party, "", "", "", null);
	}

	/** Says what is wrong with it. */
	void check(Errors errors, Parties parties, LocalDate today) {
		FieldReader reader = new FieldReader(errors);
		if (!this.party.isEmpty()
				&& (!PartyCode.isValid(this.party) || parties.find(new PartyCode(this.party)).isEmpty())) {
			errors.rejectValue("party", "plans.party.missing");
		}
		if (chosen().isEmpty()) {
			errors.rejectValue("kind", "plans.kind.missing");
		}
		Optional<LocalDate> transmitted = reader.day("transmittedOn", this.transmittedOn);
		if (transmitted.filter((day) -> day.isAfter(today)).isPresent()) {
			errors.rejectValue("transmittedOn", "plans.date.future");
		}
		else if (transmitted.isPresent()) {
			reader.usualDay("transmittedOn", this.transmittedOn, new DaySpan(CONVENTION_IN_FORCE, today), this.meant);
		}
	}

	private Optional<PlanKind> chosen() {
		return Stream.of(PlanKind.values()).filter((each) -> each.name().equals(this.kind)).findFirst();
	}

	/** The plan, once nothing is wrong with it. */
	NewPlan toCommand() {
		return new NewPlan(new PartyCode(this.party), this.edition, chosen().orElseThrow(),
				Dates.day(this.transmittedOn, ReaderLanguage.get()).meaning().orElse(null), false, "");
	}

}
