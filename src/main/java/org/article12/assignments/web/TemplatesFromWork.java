package org.article12.assignments.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.article12.assignments.Cost;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Milestone;
import org.article12.assignments.Version;
import org.article12.assignments.WorkPlan;
import org.article12.assignments.domain.TemplateContent;
import org.article12.assignments.domain.TemplateContent.Step;
import org.article12.assignments.domain.TemplateKind;
import org.article12.assignments.web.WorkPage.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.springframework.stereotype.Component;

/** Makes a template of what a centre has written for one of its assignments. */
@Component
class TemplatesFromWork {

	private static final int DAYS_OF_A_WEEK = 7;

	private final WorkPage work;

	private final WorkingDays calendar;

	TemplatesFromWork(WorkPage work, WorkingDays calendar) {
		this.work = work;
		this.calendar = calendar;
	}

	/** The form of a template with what stands there; an empty one where nothing does. */
	TemplateForm form(CurrentUser user, TemplateKind kind, String assignment) {
		Opened opened = this.work.open(user, assignment);
		Delivery delivery = opened.delivery();
		Optional<TemplateContent> content = switch (kind) {
			case PLAN -> delivery.plan().map((plan) -> plan(plan, opened));
			case REPORT -> delivery.report().map(Version::content).map(TemplatesFromWork::report);
			case PROGRESS -> Optional.empty();
		};
		return content.map((it) -> TemplateForm.of("", it)).orElseGet(TemplateForm::empty);
	}

	/** The milestones of a plan are counted from the day on which the centre accepted. */
	private TemplateContent plan(Version<WorkPlan> version, Opened opened) {
		Instant accepted = opened.assignment().answeredAt();
		LocalDate start = this.calendar.dayOf((accepted != null) ? accepted : version.at());
		WorkPlan plan = version.content();
		List<Step> steps = plan.milestones().stream().map((milestone) -> step(milestone, start)).toList();
		return new TemplateContent.OfPlan(plan.outputs(), steps, plan.costs().stream().map(Cost::source).toList(),
				plan.agreed());
	}

	/** In whole weeks, a week that has begun included. */
	private static Step step(Milestone milestone, LocalDate start) {
		long days = Math.max(0, ChronoUnit.DAYS.between(start, milestone.dueOn()));
		long weeks = Math.min(Step.MOST_WEEKS, Math.ceilDiv(days, DAYS_OF_A_WEEK));
		return new Step(milestone.title(), Math.toIntExact(weeks));
	}

	private static TemplateContent report(DeliveryReport report) {
		return new TemplateContent.OfReport(report.done(), report.technologies());
	}

}
