package org.article12.demonstration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.Deliveries;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.DeliveryVerbs;
import org.article12.assignments.Headcount;
import org.article12.assignments.Milestone;
import org.article12.assignments.Progress;
import org.article12.assignments.WorkPlan;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.requests.Evaluation;
import org.article12.requests.Rating;
import org.article12.requests.RequestRecord;
import org.article12.requests.PartyVerbs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What a story tells from the acceptance on: work, its report, and the Party's answer.
 */
@Component
@Profile("demo")
class TaleDeliveries {

	private final Cast cast;

	private final Assignments assignments;

	private final Deliveries deliveries;

	private final DeliveryVerbs centre;

	private final PartyVerbs party;

	private final WorkingDays calendar;

	TaleDeliveries(Cast cast, Assignments assignments, Deliveries deliveries, DeliveryVerbs centre, PartyVerbs party,
			WorkingDays calendar) {
		this.cast = cast;
		this.assignments = assignments;
		this.deliveries = deliveries;
		this.centre = centre;
		this.party = party;
		this.calendar = calendar;
	}

	void plan(AssignmentRecord assignment, TalePlan plan, String agreed) {
		LocalDate today = this.calendar.today();
		List<Milestone> milestones = IntStream.range(0, plan.milestones().size())
			.mapToObj((at) -> new Milestone(at + 1, plan.milestones().get(at).title(),
					today.plusDays(plan.milestones().get(at).inDays())))
			.toList();
		this.centre.agree(this.cast.of(assignment.centre()), assignment.id(), assignment.lastEntry(),
				new WorkPlan(plan.outputs(), milestones, plan.costs(), agreed));
	}

	void progress(AssignmentRecord assignment, Tale.Step step) {
		LocalDate today = this.calendar.today();
		List<Progress.Step> done = this.deliveries.find(assignment.id())
			.orElseThrow()
			.milestones()
			.stream()
			.filter((state) -> state.doneOn() == null)
			.limit(Objects.requireNonNullElse(step.done(), 1))
			.map((state) -> new Progress.Step(state.milestone().key(), today, step.text()))
			.toList();
		this.centre.progress(this.cast.of(assignment.centre()), assignment.id(), assignment.lastEntry(),
				new Progress(done));
	}

	void report(AssignmentRecord assignment, PartyCode helped, Tale.Step step) {
		Tale.Outcome outcome = Objects.requireNonNull(step.report(), "The story does not tell what was delivered");
		this.centre.report(this.cast.of(assignment.centre()), assignment.id(), assignment.lastEntry(),
				new DeliveryReport(step.text(), List.of(helped),
						new Headcount(outcome.people(), outcome.women(), outcome.men()), outcome.technologies(),
						outcome.costs()));
	}

	/** The Party disputes what the first centre reported. */
	void dispute(CurrentUser focalPoint, RequestRecord request, Tale.Step step) {
		CentreCode disputed = reported(request).getFirst().centre();
		this.party.dispute(focalPoint, request.reference(), request.lastEntry(), Map.of(disputed, step.text()));
	}

	void confirm(CurrentUser focalPoint, RequestRecord request, Tale.Step step) {
		Tale.Opinion opinion = Objects.requireNonNullElse(step.rating(), Tale.Opinion.YES);
		Map<CentreCode, Evaluation> evaluations = new HashMap<>();
		reported(request).forEach((assignment) -> evaluations.put(assignment.centre(),
				new Evaluation(opinion.wanting(), Rating.YES, Rating.YES, opinion.usual(), "")));
		this.party.confirm(focalPoint, request.reference(), request.lastEntry(), step.text(), evaluations);
	}

	private List<AssignmentRecord> reported(RequestRecord request) {
		return this.assignments.ofRequest(request.id())
			.stream()
			.filter((assignment) -> assignment.status() == AssignmentStatus.REPORTED)
			.toList();
	}

}
