package org.article12.activityreports.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ActivityReports;
import org.article12.activityreports.ReportPeriod;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What centres report, for the Secretariat: to accept, to give back, to publish. */
@Controller
@RequestMapping(ReceivedReportsController.RECEIVED)
record ReceivedReportsController(ActivityReports reports, ReportLines lines, Centres centres) {

	/** The address of the list. */
	static final String RECEIVED = "/reports/activity";

	@GetMapping
	String list(Model model) {
		List<ActivityReport> begun = this.reports.all();
		List<ReportLine> current = this.reports.periods()
			.stream()
			.flatMap((period) -> this.centres.active().stream().map((centre) -> line(centre, period, begun)))
			.toList();
		Stream<ReportLine> earlier = begun.stream()
			.filter((report) -> !this.reports.periods().contains(report.period()))
			.flatMap((report) -> this.centres.find(report.centre())
				.stream()
				.map((centre) -> line(centre, report.period(), begun)));
		model.addAttribute("lines", Stream.concat(current.stream(), earlier).toList());
		model.addAttribute("late", current.stream().filter(ReportLine::late).count());
		return "activityreports/received";
	}

	private ReportLine line(Centre centre, ReportPeriod period, List<ActivityReport> begun) {
		Optional<ActivityReport> report = begun.stream()
			.filter((one) -> one.centre().equals(centre.code()) && one.period().equals(period))
			.findFirst();
		// What a centre has not sent is its own.
		boolean sent = report.filter((one) -> !one.versions().isEmpty()).isPresent();
		return this.lines.line(sent ? address(centre.code(), period) : "", centre.currentName(), period, report);
	}

	/** The page of a report. */
	static String address(CentreCode centre, ReportPeriod period) {
		return RECEIVED + "/" + centre + "/" + period;
	}

}
