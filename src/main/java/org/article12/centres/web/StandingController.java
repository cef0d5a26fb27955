package org.article12.centres.web;

import java.time.LocalDate;

import jakarta.validation.Valid;

import org.article12.centres.CentreDeliveries;
import org.article12.centres.CentreDeliveries.Counted;
import org.article12.centres.domain.EvaluationRubric;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.act.Press;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is asked of a centre, with its evidence, and what of its evaluation can be
 * counted.
 */
@Controller
@RequestMapping("/registers/centres/{code}/standing")
record StandingController(CentreDesk desk, ObjectProvider<CentreDeliveries> deliveries, WorkingDays calendar) {

	// Centres are evaluated every four years (SC-6/16).
	private static final int YEARS = 4;

	@GetMapping
	String begin(OpenedCentre opened, Model model) {
		model.addAttribute("form", StandingForm.of(opened.facts()));
		return show(opened, model);
	}

	@PostMapping
	String send(CurrentUser user, OpenedCentre opened, Press press, @Valid @ModelAttribute("form") StandingForm form,
			BindingResult errors, Model model) {
		return this.desk.send(user, opened, press, StandingForm.ASPECTS, form::toCommand, form.why(), errors)
			.orElseGet(() -> show(opened, model));
	}

	private String show(OpenedCentre opened, Model model) {
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
