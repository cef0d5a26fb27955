package org.article12.activityreports.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ActivityReports;
import org.article12.activityreports.ReportAct;
import org.article12.activityreports.ReportPeriod;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.paper.Paper;
import org.article12.core.web.Link;
import org.article12.core.web.PublicCaching;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** What centres report, for everybody, as it was published last. */
@Controller
record PublishedReportsController(ActivityReports reports, ActivityReportWords words, Centres centres) {

	/** The address of the list. */
	static final String PUBLIC = "/progress/activity-reports";

	@GetMapping(PUBLIC)
	String list(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			HttpServletResponse response, Model model) {
		model.addAttribute("links",
				this.reports.all()
					.stream()
					.filter((report) -> report.published().isPresent())
					.map((report) -> new Link(PUBLIC + "/" + report.centre() + "/" + report.period(),
							this.words.title(report.centre(), report.period())))
					.toList());
		PublicCaching.allow(PublicCaching.PUBLISHED, user, response);
		return "activityreports/published";
	}

	@GetMapping(PUBLIC + "/{centre}/{period}")
	String read(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@PathVariable String centre, @PathVariable String period, HttpServletResponse response, Model model) {
		ActivityReport report = find(centre, period);
		model.addAttribute("title", this.words.title(report.centre(), report.period()));
		model.addAttribute("view", this.words.view(report.published().map(ReportAct::content).orElseThrow()));
		model.addAttribute("paper", PUBLIC + "/" + centre + "/" + period + "/report.pdf");
		PublicCaching.allow(PublicCaching.PUBLISHED, user, response);
		return "activityreports/public";
	}

	@GetMapping(PUBLIC + "/{centre}/{period}/report.pdf")
	void paper(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@PathVariable String centre, @PathVariable String period, HttpServletResponse response) throws IOException {
		ActivityReport report = find(centre, period);
		Paper.answerPublished(response, user, "activity-report-" + report.centre() + "-" + report.period(),
				this.reports.paper(report.centre(), report.period()).orElseThrow());
	}

	private ActivityReport find(String centre, String period) {
		Optional<ReportPeriod> years = ReportPeriod.named(period);
		return this.centres.all()
			.stream()
			.map(Centre::code)
			.filter((code) -> code.value().equals(centre))
			.findFirst()
			.flatMap((code) -> years.flatMap((one) -> this.reports.find(code, one)))
			.filter((report) -> report.published().isPresent())
			.orElseThrow(() -> new NotVisible("Report " + centre + " " + period));
	}

}
