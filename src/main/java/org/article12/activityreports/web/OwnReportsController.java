package org.article12.activityreports.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ActivityReports;
import org.article12.activityreports.ReportPeriod;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A centre writes its report on two years, and sends it to the Secretariat. */
@Controller
@RequestMapping(OwnReportsController.OWN)
record OwnReportsController(ActivityReports reports, ReportLines lines) {

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
		return this.lines.line(OWN + "/" + period, "", period,
				begun.stream().filter((one) -> one.period().equals(period)).findFirst());
	}

}
