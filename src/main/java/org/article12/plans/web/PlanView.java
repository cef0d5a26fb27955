package org.article12.plans.web;

import java.time.LocalDate;
import java.util.Locale;

import org.article12.parties.Parties;
import org.article12.plans.Plan;
import org.article12.plans.PlanKind;
import org.jspecify.annotations.Nullable;

/** A plan as pages show it. */
record PlanView(String id, String party, String edition, PlanKind kind, @Nullable LocalDate transmittedOn,
		boolean demonstration, int activities) {

	static PlanView of(Plan plan, Parties parties, Locale locale) {
		return new PlanView(plan.id().toString(), parties.name(plan.party(), locale), plan.edition(), plan.kind(),
				plan.transmittedOn(), plan.demonstration(), plan.activities());
	}

}
