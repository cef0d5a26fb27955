package org.article12.activityreports.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ActivityReports;
import org.article12.activityreports.ReportPeriod;
import org.article12.activityreports.ReportStatus;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A centre writes its report on two years, and sends it to the Secretariat. */
@Controller
@RequestMapping(OwnReportsController.OWN)
record OwnReportsController(ActivityReports reports, ActivityReportWords words, WorkingDays calendar) {

	/** The address of a centre's own reports. */
	static final String OWN = "/assignments/activity-reports";

	@GetMapping
	String list(CurrentUser user, Model model) {
		CentreCode centre = user.ownCentre();
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

}
