package org.article12.activityreports.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ActivityReports;
import org.article12.activityreports.Chapter;
import org.article12.activityreports.Figure;
import org.article12.activityreports.ReportMoved;
import org.article12.activityreports.ReportPeriod;
import org.article12.activityreports.ReportStatus;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.ComesBack;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A centre writes its report on two years, and sends it to the Secretariat. */
@Controller
@RequestMapping(OwnReportsController.OWN)
record OwnReportsController(ActivityReports reports, ActivityReportWords words, WorkingDays calendar, Acts acts) {

	/** The address of a centre's own reports. */
	static final String OWN = "/assignments/activity-reports";

	@GetMapping
	String list(CurrentUser user, Model model) {
		CentreCode centre = centre(user);
		List<ActivityReport> begun = this.reports.all()
			.stream()
			.filter((report) -> report.centre().equals(centre))
			.toList();
		model.addAttribute("lines",
				Stream.concat(this.reports.periods().stream(), begun.stream().map(ActivityReport::period))
					.distinct()
					.sorted(Comparator.reverseOrder())
					.map((period) -> line(period, begun))
					.toList());
		return "activityreports/own";
	}

	private ReportLine line(ReportPeriod period, List<ActivityReport> begun) {
		Optional<ActivityReport> report = begun.stream().filter((one) -> one.period().equals(period)).findFirst();
		boolean over = period.lastDay().isBefore(this.calendar.today());
		return new ReportLine(OWN + "/" + period, "", this.words.years(period),
				this.words.say("activityreports.status."
						+ report.map(ActivityReport::status).map(ReportStatus::name).orElse("NONE")),
				period.lastDay(), report.map((one) -> one.isOwedOn(this.calendar.today())).orElse(over));
	}

	@GetMapping("/{period}")
	String begin(CurrentUser user, @PathVariable String period, Model model) {
		ActivityReport report = open(user, period);
		model.addAttribute("form", ActivityReportForm.of(report.draft()));
		return show(report, model);
	}

	@PostMapping("/{period}")
	String send(CurrentUser user, @PathVariable String period, Press press,
			@Valid @ModelAttribute("form") ActivityReportForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		ActivityReport report = open(user, period);
		form.check(errors);
		if (!errors.hasErrors()) {
			try {
				return this.acts.once(press, () -> keep(user, report, press, form)).follow(next);
			}
			catch (Refused refused) {
				ComesBack.refused(refused, null, errors);
			}
			catch (ReportMoved moved) {
				throw this.words.stale(moved.now(), OWN + "/" + report.period());
			}
		}
		return show(report, model);
	}

	private Done keep(CurrentUser user, ActivityReport report, Press press, ActivityReportForm form) {
		if (form.isSent()) {
			this.reports.send(user, report.centre(), report.period(), press.seen(), form.toCommand(report.draft()));
			return Done.at(OWN, "activityreports.sent");
		}
		this.reports.save(report.centre(), report.period(), press.seen(), form.toCommand(report.draft()));
		return Done.at(OWN + "/" + report.period(), "activityreports.saved");
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

	private ActivityReport open(CurrentUser user, String name) {
		ReportPeriod period = ReportPeriod.named(name)
			.filter(this.reports::isOpen)
			.orElseThrow(() -> new NotVisible("Years " + name));
		return this.reports.open(centre(user), period);
	}

	private static CentreCode centre(CurrentUser user) {
		return user.centre().orElseThrow(() -> new NotVisible("A page for centres"));
	}

}
