package org.article12.centres.web;

import java.time.LocalDate;

import org.article12.centres.CentreDeliveries;
import org.article12.centres.CentreDeliveries.Counted;
import org.article12.centres.domain.EvaluationRubric;
import org.article12.core.WorkingDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page on which a centre's standing is set down, with what its evaluation would count
 * of its work.
 */
@Component
class StandingPage {

	// Centres are evaluated every four years (SC-6/16).
	private static final int YEARS = 4;

	private final ObjectProvider<CentreDeliveries> deliveries;

	private final WorkingDays calendar;

	StandingPage(ObjectProvider<CentreDeliveries> deliveries, WorkingDays calendar) {
		this.deliveries = deliveries;
		this.calendar = calendar;
	}

	/** Shows what was counted until today; the answer is the name of the page. */
	String show(OpenedCentre opened, Model model) {
		LocalDate today = this.calendar.today();
		LocalDate from = today.minusYears(YEARS).plusDays(1);
		CentreDeliveries answering = this.deliveries.getIfAvailable();
		Counted counted = (answering != null) ? answering.count(opened.centre().code(), from, today) : Counted.NOTHING;
		model.addAttribute("from", from);
		model.addAttribute("to", today);
		model.addAttribute("counted", counted);
		model.addAttribute("activities", EvaluationRubric.activities(counted));
		model.addAttribute("building", EvaluationRubric.capacityBuilding(counted.activities()));
		model.addAttribute("benefited", EvaluationRubric.parties(counted.parties()));
		return "centres/standing";
	}

}
