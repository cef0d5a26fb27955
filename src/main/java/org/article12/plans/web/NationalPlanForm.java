package org.article12.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.article12.catalogue.Guidance;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.Written;
import org.article12.core.text.Dates;
import org.article12.core.text.DaySpan;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.article12.parties.Parties;
import org.article12.plans.Plan;
import org.article12.plans.PlanId;
import org.article12.plans.PlanKind;
import org.article12.plans.PlanStanding;
import org.article12.plans.domain.NewPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to record or to correct a plan.
 *
 * @param party code of the Party whose plan it is
 * @param edition how this edition is told from the Party's others
 * @param kind a {@link PlanKind}
 * @param transmittedOn when it was transmitted; empty where that is not known
 * @param coversUntil the year of the latest listing that it covers
 * @param link where it can be read
 * @param standing a {@link PlanStanding}
 * @param endedOn since when it is superseded or withdrawn
 * @param supersededBy id of the plan that took its place
 * @param why the reason
 * @param meant unusual days that were confirmed, as 2026-11-22
 */
record NationalPlanForm(@Filled(message = "{plans.party.missing}") String party,
		@Filled(message = "{plans.edition.missing}") @AtMost(NewPlan.LONGEST_EDITION) String edition, String kind,
		String transmittedOn, String coversUntil, @AtMost(NewPlan.LONGEST_LINK) String link, String standing,
		String endedOn, String supersededBy, @Filled(message = "{plans.why.missing}") @AtMost(Written.MOST) String why,
		List<String> meant) {

	private static final LocalDate CONVENTION_IN_FORCE = LocalDate.of(2004, 5, 17);

	NationalPlanForm(@Nullable String party, @Nullable String edition, @Nullable String kind,
			@Nullable String transmittedOn, @Nullable String coversUntil, @Nullable String link,
			@Nullable String standing, @Nullable String endedOn, @Nullable String supersededBy, @Nullable String why,
			@Nullable List<String> meant) {
		this.party = Text.line(party);
		this.edition = Text.line(edition);
		this.kind = Objects.requireNonNullElse(kind, "");
		this.transmittedOn = Objects.requireNonNullElse(transmittedOn, "");
		this.coversUntil = Objects.requireNonNullElse(coversUntil, "");
		this.link = Text.line(link);
		this.standing = (standing == null || Text.isBlank(standing)) ? PlanStanding.IN_FORCE.name() : standing;
		this.endedOn = Objects.requireNonNullElse(endedOn, "");
		this.supersededBy = Objects.requireNonNullElse(supersededBy, "");
		this.why = Objects.requireNonNullElse(why, "");
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
	}

	/** The form before anything is typed, for a Party if that is known. */
	static NationalPlanForm blank(@Nullable String party) {
		return new NationalPlanForm(party, "", "", "", "", "", "", "", "", "", null);
	}

	/** The form as it stands for a plan that is to be corrected. */
	static NationalPlanForm of(Plan plan, Function<@Nullable LocalDate, String> typed) {
		String transmitted = (plan.transmittedOn() != null) ? plan.transmittedOn().toString() : "";
		return new NationalPlanForm(plan.party().value(), plan.edition(), plan.kind().name(),
				typed.apply(plan.transmittedOn()), Objects.toString(plan.coversUntil(), ""), plan.link(),
				plan.standing().name(), typed.apply(plan.endedOn()), Objects.toString(plan.supersededBy(), ""), "",
				List.of(transmitted));
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
		year(this.coversUntil, today, reader, errors);
		if (!this.link.isEmpty() && !Guidance.Link.isValid(this.link)) {
			errors.rejectValue("link", "plans.link.wrong");
		}
		standing(today, reader, errors);
	}

	private static void year(String typed, LocalDate today, FieldReader reader, Errors errors) {
		if (reader.year("coversUntil", typed)
			.filter((year) -> year < NewPlan.FIRST_LISTING || year > today.getYear())
			.isPresent()) {
			errors.rejectValue("coversUntil", "plans.year.unreadable",
					new Object[] { Integer.toString(NewPlan.FIRST_LISTING), Integer.toString(today.getYear()) }, null);
		}
	}

	private void standing(LocalDate today, FieldReader reader, Errors errors) {
		Optional<PlanStanding> chosen = Stream.of(PlanStanding.values())
			.filter((one) -> one.name().equals(this.standing))
			.findFirst();
		if (chosen.isEmpty()) {
			errors.rejectValue("standing", "plans.standing.missing");
			return;
		}
		if (chosen.get() == PlanStanding.IN_FORCE) {
			return;
		}
		int before = errors.getErrorCount();
		Optional<LocalDate> ended = reader.day("endedOn", this.endedOn);
		if (ended.isEmpty() && errors.getErrorCount() == before) {
			errors.rejectValue("endedOn", "plans.ended.missing");
		}
		else if (ended.filter((day) -> day.isAfter(today)).isPresent()) {
			errors.rejectValue("endedOn", "plans.date.future");
		}
		if (chosen.get() == PlanStanding.SUPERSEDED && superseding().isEmpty()) {
			errors.rejectValue("supersededBy", "plans.superseded-by.missing");
		}
	}

	private Optional<PlanId> superseding() {
		try {
			return Optional.of(new PlanId(UUID.fromString(this.supersededBy)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private Optional<PlanKind> chosen() {
		return Stream.of(PlanKind.values()).filter((each) -> each.name().equals(this.kind)).findFirst();
	}

	/** The plan, once nothing is wrong with it. */
	NewPlan toCommand() {
		return correcting(
				new NewPlan(new PartyCode(this.party), this.edition, chosen().orElseThrow(), null, false, ""));
	}

	/** The same for a plan that is corrected. */
	NewPlan correcting(NewPlan plan) {
		boolean ended = !this.standing.equals(PlanStanding.IN_FORCE.name());
		boolean superseded = this.standing.equals(PlanStanding.SUPERSEDED.name());
		return new NewPlan(plan.party(), this.edition, chosen().orElseThrow(), day(this.transmittedOn),
				Dates.year(this.coversUntil).meaning().orElse(null), this.link, ended ? day(this.endedOn) : null,
				superseded ? superseding().orElseThrow() : null, plan.demonstration(), plan.note());
	}

	private static @Nullable LocalDate day(String typed) {
		return Dates.day(typed, ReaderLanguage.get()).meaning().orElse(null);
	}

}
