package org.article12.activityreports.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ActivityReports;
import org.article12.activityreports.ReportAct;
import org.article12.activityreports.ReportMoved;
import org.article12.activityreports.ReportPeriod;
import org.article12.activityreports.ReportStatus;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.paper.Paper;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What centres report, for the Secretariat: to accept, to give back, to publish. */
@Controller
@RequestMapping(ReceivedReportsController.RECEIVED)
record ReceivedReportsController(ActivityReports reports, ActivityReportWords words, Centres centres,
		WorkingDays calendar, Paper paper, Acts acts) {

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
		boolean over = period.lastDay().isBefore(this.calendar.today());
		return new ReportLine(sent ? address(centre.code(), period) : "", centre.currentName(),
				this.words.years(period),
				this.words.say("activityreports.status."
						+ report.map(ActivityReport::status).map(ReportStatus::name).orElse("NONE")),
				period.lastDay(), report.map((one) -> one.isOwedOn(this.calendar.today())).orElse(over));
	}

	private static String address(CentreCode centre, ReportPeriod period) {
		return RECEIVED + "/" + centre + "/" + period;
	}

	@GetMapping("/{centre}/{period}")
	String read(@PathVariable String centre, @PathVariable String period, Model model) {
		model.addAttribute("form", new ReturnForm(""));
		return show(find(centre, period), model);
	}

	@PostMapping("/{centre}/{period}/acknowledgement")
	String acknowledge(CurrentUser user, @PathVariable String centre, @PathVariable String period, Press press,
			RedirectAttributes next) {
		return act(find(centre, period), press, "activityreports.acknowledged", next,
				(report) -> this.reports.acknowledge(user, report.centre(), report.period(), press.seen()));
	}

	@PostMapping("/{centre}/{period}/return")
	String giveBack(CurrentUser user, @PathVariable String centre, @PathVariable String period, Press press,
			@Valid @ModelAttribute("form") ReturnForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		ActivityReport report = find(centre, period);
		return errors.hasErrors() ? show(report, model) : act(report, press, "activityreports.returned", next,
				(one) -> this.reports.giveBack(user, one.centre(), one.period(), press.seen(), form.why()));
	}

	@PostMapping("/{centre}/{period}/publication")
	String publish(CurrentUser user, @PathVariable String centre, @PathVariable String period, Press press,
			RedirectAttributes next) {
		ActivityReport report = find(centre, period);
		// Of what cannot be published, or was before, no paper is made.
		byte[] paper = report.canBecome(ReportStatus.PUBLISHED) ? paper(user, report) : new byte[0];
		return act(report, press, "activityreports.published", next,
				(one) -> this.reports.publish(user, one.centre(), one.period(), press.seen(), paper));
	}

	private byte[] paper(CurrentUser user, ActivityReport report) {
		return this.paper.make(user, "activityreports/paper",
				Map.of("title", this.words.title(report.centre(), report.period()), "report",
						this.words.view(report.latest().map(ReportAct::content).orElseThrow()), "made",
						this.words.say("activityreports.paper.made")));
	}

	private String act(ActivityReport report, Press press, String done, RedirectAttributes next,
			Consumer<ActivityReport> act) {
		String address = address(report.centre(), report.period());
		try {
			return this.acts.once(press, next, () -> act.accept(report), Done.at(address, done));
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
		model.addAttribute("address", address(report.centre(), report.period()));
		model.addAttribute("report", report);
		model.addAttribute("view", this.words.view(report.latest().map(ReportAct::content).orElseThrow()));
		model.addAttribute("acts", this.words.acts(report));
		model.addAttribute("status", this.words.say("activityreports.status." + report.status()));
		model.addAttribute("decidable", report.canBecome(ReportStatus.ACKNOWLEDGED));
		model.addAttribute("publishable", report.canBecome(ReportStatus.PUBLISHED));
		model.addAttribute("public", report.published().isPresent());
		return "activityreports/report";
	}

	// A draft is the centre's own until it is sent.
	private ActivityReport find(String centre, String period) {
		return ReportPeriod.named(period)
			.flatMap((years) -> this.centres.all()
				.stream()
				.filter((one) -> one.code().value().equals(centre))
				.findFirst()
				.flatMap((one) -> this.reports.find(one.code(), years)))
			.filter((report) -> report.latest().isPresent())
			.orElseThrow(() -> new NotVisible("Report " + centre + " " + period));
	}

}
