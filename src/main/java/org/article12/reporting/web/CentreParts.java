package org.article12.reporting.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.Cancellation;
import org.article12.assignments.Concern;
import org.article12.assignments.Confirmed;
import org.article12.assignments.Cost;
import org.article12.assignments.Deliveries;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Disputed;
import org.article12.assignments.Funding;
import org.article12.assignments.Headcount;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.Progress;
import org.article12.assignments.Involvement;
import org.article12.assignments.Work;
import org.article12.assignments.WorkPlan;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.ReaderLanguage;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.parties.Parties;
import org.article12.reporting.web.RecordSheet.Line;
import org.article12.reporting.web.RecordSheet.Name;
import org.article12.reporting.web.RecordSheet.Part;
import org.article12.requests.RequestWords;

import org.springframework.stereotype.Component;

/** What a record says of the centres: what each was asked, answered and delivered. */
@Component
class CentreParts {

	private final Assignments assignments;

	private final Deliveries deliveries;

	private final Parties parties;

	private final RequestWords words;

	private final Formats formats;

	CentreParts(Assignments assignments, Deliveries deliveries, Parties parties, RequestWords words, Formats formats) {
		this.assignments = assignments;
		this.deliveries = deliveries;
		this.parties = parties;
		this.words = words;
		this.formats = formats;
	}

	/** Of all centres for the Party and the Secretariat, of itself for a centre. */
	List<Part> of(Concern concern, CurrentUser reader) {
		List<AssignmentRecord> asked = this.assignments.ofRequest(concern.request().id())
			.stream()
			.filter((assignment) -> mayRead(reader, assignment.centre()))
			.toList();
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(Name.CENTRES, asked.stream().map(this::answer).toList()));
		if (concern.standing() != Involvement.FORMER_CENTRE) {
			parts.add(new Part(Name.WORK,
					this.deliveries.ofRequest(concern.request().id())
						.stream()
						.filter((delivery) -> mayRead(reader, delivery.centre(), delivery.status()))
						.flatMap((delivery) -> delivery.works().stream().map((work) -> work(delivery, work)))
						.toList()));
		}
		return parts;
	}

	/** A centre reads of its own work, as long as that is its own. */
	static boolean mayRead(CurrentUser reader, CentreCode centre, AssignmentStatus status) {
		return mayRead(reader, centre) && (reader.centre().isEmpty() || !AssignmentStatus.LAPSED.contains(status));
	}

	private static boolean mayRead(CurrentUser reader, CentreCode centre) {
		return reader.centre().map(centre::equals).orElse(true);
	}

	private Line answer(AssignmentRecord assignment) {
		OfferDecline declined = assignment.declineCode();
		Cancellation cancelled = assignment.cancellation();
		return new Line(assignment.offeredAt(), this.words.centre(assignment.centre()),
				this.words.say("assignments.panel.status." + assignment.outcome()),
				RecordSheets.joined(areas(assignment.areas()),
						(assignment.status() == AssignmentStatus.EXPIRED) ? this.words.say("assignments.panel.silent",
								this.formats.date(assignment.answerDueOn())) : "",
						(declined != null) ? this.words.say("assignments.decline." + declined.name()) : "",
						assignment.declineWords(), assignment.fundingWords(),
						(assignment.funding() == Funding.FOUND) ? this.words.say("assignments.funding.FOUND") : "",
						(cancelled != null) ? cancelled.words() : ""));
	}

	private String areas(Collection<AreaCode> areas) {
		return this.words.list(areas.stream().map((area) -> this.words.area(area.value())).toList());
	}

	private Line work(Delivery delivery, Work work) {
		String centre = this.words.centre(delivery.centre());
		return new Line(work.at(), work.personName(), this.words.say("reporting.record.work", centre, what(work)),
				content(work));
	}

	private String what(Work work) {
		return this.words.say(switch (work.content()) {
			case WorkPlan _ -> "reporting.record.work.plan";
			case Progress _ -> "reporting.record.work.progress";
			case DeliveryReport _ -> "reporting.record.work.report";
			case Disputed _ -> "reporting.record.work.dispute";
			case Confirmed _ -> "reporting.record.work.confirmation";
		});
	}

	private String content(Work work) {
		return switch (work.content()) {
			case WorkPlan plan -> plan(plan);
			case Progress progress -> String.join("\n",
					progress.milestones()
						.stream()
						.map(Progress.Step::words)
						.filter((text) -> !Text.isBlank(text))
						.toList());
			case DeliveryReport report -> report(report);
			case Disputed disputed -> disputed.words();
			case Confirmed confirmed -> confirmed.evaluation().words();
		};
	}

	private String plan(WorkPlan plan) {
		List<String> milestones = plan.milestones()
			.stream()
			.map((milestone) -> this.words.say("reporting.record.milestone", this.formats.date(milestone.dueOn()),
					milestone.title()))
			.toList();
		return RecordSheets.joined(String.join("\n", plan.outputs()), String.join("\n", milestones),
				costs(plan.costs()), plan.agreed());
	}

	private String report(DeliveryReport report) {
		Headcount people = report.people();
		List<String> names = report.parties()
			.stream()
			.map((party) -> this.parties.name(party, ReaderLanguage.get()))
			.toList();
		return RecordSheets.joined(report.done(), this.words.list(names),
				(people != null)
						? this.words.say("reporting.record.people", people.people(), people.women(), people.men()) : "",
				report.technologies(), costs(report.costs()));
	}

	private String costs(List<Cost> costs) {
		return String.join("\n",
				costs.stream()
					.map((cost) -> this.words.say("reporting.record.cost", cost.source(), cost.amount()))
					.toList());
	}

}
