package org.article12.assignments.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.assignments.AssignmentRefusal;
import org.article12.assignments.Confirmed;
import org.article12.assignments.Cost;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Disputed;
import org.article12.assignments.Milestone;
import org.article12.assignments.Progress;
import org.article12.assignments.WorkContent;
import org.article12.assignments.WorkPlan;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.requests.RequestRefusal;

/** What a plan, a report and what else is written about work must have. */
public final class WorkRules {

	/** The most characters of what a report says was done. */
	public static final int MOST_OF_A_REPORT = 10_000;

	private WorkRules() {
	}

	/**
	 * Requires what each kind must have by itself.
	 * @throws Refused when it lacks something
	 */
	static void require(WorkContent content) {
		switch (content) {
			case WorkPlan plan -> plan(plan);
			case Progress progress -> progress(progress);
			case DeliveryReport report -> report(report);
			case Disputed disputed -> Written.required(disputed.words(), Written.MOST, RequestRefusal.REASON_MISSING);
			case Confirmed confirmed -> Written.atMost(confirmed.evaluation().words(), Written.MOST);
		}
	}

	/**
	 * Requires of what is written that it fits what was written before: that progress is
	 * of milestones of the plan, and has been made by today; that no milestone of a plan
	 * has the number of another, also of one that was dropped.
	 * @throws Refused when it does not
	 */
	public static void require(WorkContent content, Delivery before, LocalDate today) {
		switch (content) {
			case Progress progress -> progress(progress, before, today);
			case WorkPlan plan -> numbers(plan, before);
			case DeliveryReport _, Disputed _, Confirmed _ -> {
			}
		}
	}

	private static void numbers(WorkPlan plan, Delivery before) {
		Set<Integer> known = keys(before);
		Set<Integer> taken = new HashSet<>();
		for (Milestone milestone : plan.milestones()) {
			boolean free = known.contains(milestone.key()) || milestone.key() > before.lastMilestone();
			if (!free || !taken.add(milestone.key())) {
				throw new Refused(AssignmentRefusal.MILESTONE_UNKNOWN);
			}
		}
	}

	private static Set<Integer> keys(Delivery delivery) {
		return delivery.milestones().stream().map((state) -> state.milestone().key()).collect(Collectors.toSet());
	}

	private static void progress(Progress progress, Delivery before, LocalDate today) {
		Set<Integer> known = keys(before);
		for (Progress.Step step : progress.milestones()) {
			if (!known.contains(step.key())) {
				throw new Refused(AssignmentRefusal.MILESTONE_UNKNOWN);
			}
			LocalDate doneOn = step.doneOn();
			if (doneOn != null && doneOn.isAfter(today)) {
				throw new Refused(AssignmentRefusal.DONE_IN_THE_FUTURE);
			}
		}
	}

	private static void plan(WorkPlan plan) {
		lines(plan.outputs(), AssignmentRefusal.PLAN_EMPTY);
		lines(plan.milestones().stream().map(Milestone::title).toList(), AssignmentRefusal.PLAN_EMPTY);
		costs(plan.costs(), AssignmentRefusal.PLAN_EMPTY);
		Written.required(plan.agreed(), Written.MOST, AssignmentRefusal.PLAN_NOT_AGREED);
	}

	private static void progress(Progress progress) {
		if (progress.milestones().isEmpty()) {
			throw new Refused(AssignmentRefusal.PROGRESS_EMPTY);
		}
		progress.milestones().forEach((step) -> Written.atMost(step.words(), Written.MOST));
	}

	private static void report(DeliveryReport report) {
		Written.required(report.done(), MOST_OF_A_REPORT, AssignmentRefusal.REPORT_EMPTY);
		if (report.parties().isEmpty() || report.people() == null) {
			throw new Refused(AssignmentRefusal.REPORT_EMPTY);
		}
		Written.atMost(report.technologies(), Written.MOST);
		costs(report.costs(), AssignmentRefusal.REPORT_EMPTY);
	}

	private static void costs(List<Cost> costs, AssignmentRefusal otherwise) {
		lines(costs.stream().map(Cost::source).toList(), otherwise);
		if (costs.stream().anyMatch((cost) -> cost.amount() < 0)) {
			throw new Refused(otherwise);
		}
	}

	private static void lines(Collection<String> lines, AssignmentRefusal otherwise) {
		if (lines.isEmpty()) {
			throw new Refused(otherwise);
		}
		lines.forEach((line) -> Written.required(line, Written.MOST_OF_A_LINE, otherwise));
	}

}
