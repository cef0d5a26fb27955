package org.article12.activityreports.web;

import java.util.Map;
import java.util.function.Consumer;
import jakarta.validation.Valid;
import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ActivityReports;
import org.article12.activityreports.ReportAct;
import org.article12.activityreports.ReportMoved;
import org.article12.activityreports.ReportStatus;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.paper.Paper;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The Secretariat reads what a centre reported, and acknowledges it or gives it back. */
@Controller
@RequestMapping(ReceivedReportsController.RECEIVED + "/{centre}/{period}")
record ReceivedReportController(ActivityReports reports, ActivityReportWords words, Paper paper, Acts acts) {

	@GetMapping
	String read(ActivityReport report, Model model) {
		model.addAttribute("form", new ReturnForm(""));
		return show(report, model);
	}

	@PostMapping("/acknowledgement")
	String acknowledge(CurrentUser user, ActivityReport report, Press press) {
		return act(report, press, "activityreports.acknowledged",
				(one) -> this.reports.acknowledge(user, one.centre(), one.period(), press.seen()));
	}

	@PostMapping("/return")
	String giveBack(CurrentUser user, ActivityReport report, Press press,
			@Valid @ModelAttribute("form") ReturnForm form, BindingResult errors, Model model) {
		return errors.hasErrors() ? show(report, model) : act(report, press, "activityreports.returned",
				(one) -> this.reports.giveBack(user, one.centre(), one.period(), press.seen(), form.why()));
	}

	@PostMapping("/publication")
	String publish(CurrentUser user, ActivityReport report, Press press) {
		// Of what cannot be published, or was before, no paper is made.
		byte[] paper = report.canBecome(ReportStatus.PUBLISHED) ? paper(user, report) : new byte[0];
		return act(report, press, "activityreports.published",
				(one) -> this.reports.publish(user, one.centre(), one.period(), press.seen(), paper));
	}

	private byte[] paper(CurrentUser user, ActivityReport report) {
		return this.paper.make(user, "activityreports/paper",
				Map.of("title", this.words.title(report.centre(), report.period()), "report",
						this.words.view(report.latest().map(ReportAct::content).orElseThrow()), "made",
						this.words.say("activityreports.paper.made")));
	}

	private String act(ActivityReport report, Press press, String done, Consumer<ActivityReport> act) {
		String address = ReceivedReportsController.address(report.centre(), report.period());
		try {
			return this.acts.once(press, () -> act.accept(report), Done.at(address, done));
		}
		catch (ReportMoved moved) {
			throw this.words.stale(moved.now(), address);
		}
		// The page offers what the report allows; it has gone on.
		catch (Refused refused) {
			throw this.words.stale(report, address);
		}
	}

	private String show(ActivityReport report, Model model) {
		model.addAttribute("title", this.words.title(report.centre(), report.period()));
		model.addAttribute("address", ReceivedReportsController.address(report.centre(), report.period()));
		model.addAttribute("report", report);
		model.addAttribute("view", this.words.view(report.latest().map(ReportAct::content).orElseThrow()));
		model.addAttribute("acts", this.words.acts(report));
		model.addAttribute("status", this.words.say("activityreports.status." + report.status()));
		model.addAttribute("decidable", report.canBecome(ReportStatus.ACKNOWLEDGED));
		model.addAttribute("publishable", report.canBecome(ReportStatus.PUBLISHED));
		model.addAttribute("public", report.published().isPresent());
		return "activityreports/report";
	}

}
