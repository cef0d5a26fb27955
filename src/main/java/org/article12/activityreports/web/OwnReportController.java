package org.article12.activityreports.web;

import jakarta.validation.Valid;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ActivityReports;
import org.article12.activityreports.Chapter;
import org.article12.activityreports.Figure;
import org.article12.activityreports.ReportMoved;
import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.FormActs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A centre writes its report of two years, and sends it. */
@Controller
@RequestMapping(OwnReportsController.OWN + "/{period}")
record OwnReportController(ActivityReports reports, ActivityReportWords words, FormActs acts) {

	@GetMapping
	String begin(ActivityReport report, Model model) {
		model.addAttribute("form", ActivityReportForm.of(report.draft()));
		return show(report, model);
	}

	@PostMapping
	String send(CurrentUser user, ActivityReport report, Press press,
			@Valid @ModelAttribute("form") ActivityReportForm form, BindingResult errors, Model model) {
		form.check(errors);
		try {
			return this.acts.once(press, errors, null, () -> keep(user, report, press, form))
				.orElseGet(() -> show(report, model));
		}
		catch (ReportMoved moved) {
			throw this.words.stale(moved.now(), OwnReportsController.OWN + "/" + report.period());
		}
	}

	private Done keep(CurrentUser user, ActivityReport report, Press press, ActivityReportForm form) {
		if (form.isSent()) {
			this.reports.send(user, report.centre(), report.period(), press.seen(), form.toCommand(report.draft()));
			return Done.at(OwnReportsController.OWN, "activityreports.sent");
		}
		this.reports.save(report.centre(), report.period(), press.seen(), form.toCommand(report.draft()));
		return Done.at(OwnReportsController.OWN + "/" + report.period(), "activityreports.saved");
	}

	private String show(ActivityReport report, Model model) {
		model.addAttribute("report", report);
		model.addAttribute("years", this.words.years(report.period()));
		model.addAttribute("figures", Figure.values());
		model.addAttribute("chapters", Chapter.values());
		model.addAttribute("counted", this.words.view(report.draft()));
		model.addAttribute("acts", this.words.acts(report));
		return "activityreports/form";
	}

}
