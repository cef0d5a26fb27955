package org.article12.centres.web;

import jakarta.validation.Valid;
import org.article12.centres.Availability;
import org.article12.centres.CentreMandates;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.AsOf;
import org.article12.core.web.RegisterActs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far work may be offered to a centre, as the Secretariat says. */
@Controller
@RequestMapping("/registers/centres/{code}/mandate")
record MandateController(CentreDesk desk, CentreMandates mandates, CentrePages pages, CentreRegisterWords words,
		WorkingDays calendar, RegisterActs acts) {

	@PostMapping
	String change(CurrentUser user, OpenedCentre opened, AsOf asOf, Press press,
			@Valid @ModelAttribute("form") MandateForm form, BindingResult errors, Model model) {
		form.check(this.calendar.today(), errors);
		return this.acts
			.record(press, this.words.subject(opened.name(), opened.home()), errors,
					() -> change(user, opened, press, form.toCommand(), form.why()))
			.orElseGet(() -> this.pages.centre(opened, asOf, model));
	}

	private Done change(CurrentUser user, OpenedCentre opened, Press press, Availability wanted, String why) {
		this.mandates.change(user, opened.centre().code(), press.seen(), wanted, why.strip());
		return this.desk.done(opened, "centres.mandate.done");
	}

}
