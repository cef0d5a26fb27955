package org.article12.assignments.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Cancellation;
import org.article12.assignments.domain.WorkMoved;
import org.article12.core.CurrentUser;
import org.article12.core.Words;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.core.web.StaleForm;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells a centre's officer that somebody else, the calendar, or the officer's own other
 * window was faster.
 */
@Component
class Conflicts extends Words {

	private final Formats formats;

	Conflicts(MessageSource messages, Formats formats) {
		super(messages);
		this.formats = formats;
	}

	/** The page that shows how the assignment stands now, and what was typed. */
	StaleForm stale(AssignmentRecord assignment, CurrentUser user, List<StaleForm.Typed> typed) {
		Cancellation cancelled = assignment.cancellation();
		String who = (cancelled != null) ? cancelled.byName() : assignment.answeredByName();
		Instant when = (cancelled != null) ? cancelled.at() : assignment.answeredAt();
		StaleForm.Change change = new StaleForm.Change((who != null) ? who : say("core.portal"),
				(when != null) ? this.formats.time(when) : this.formats.date(assignment.answerDueOn()),
				say((assignment.status() == AssignmentStatus.OFFERED && cancelled != null) ? "assignments.changed.part"
						: "assignments.changed." + assignment.status().name()));
		return new StaleForm(say("assignments.subject"), "/assignments/" + assignment.id(), List.of(change), typed,
				(cancelled == null || assignment.unfunded()) && user.name().equals(who));
	}

	List<StaleForm.Typed> typed(AnswerForm form) {
		List<StaleForm.Typed> typed = new ArrayList<>();
		add("assignments.answer.funding.words", form.fundingWords(), typed);
		add("assignments.answer.decline-words", form.declineWords(), typed);
		return typed;
	}

	List<StaleForm.Typed> typed(OfferRefusalForm form) {
		List<StaleForm.Typed> typed = new ArrayList<>();
		add("assignments.refusal.words", form.words(), typed);
		return typed;
	}

	/** The page that shows what others did on an assignment meanwhile. */
	StaleForm stale(WorkMoved moved, CurrentUser user, List<StaleForm.Typed> typed) {
		AssignmentRecord assignment = moved.assignment();
		if (moved.meanwhile().isEmpty()) {
			return stale(assignment, user, typed);
		}
		List<StaleForm.Change> changes = moved.meanwhile()
			.stream()
			.map((work) -> new StaleForm.Change(work.personName(), this.formats.time(work.at()),
					say("assignments.work." + work.act().name())))
			.toList();
		return new StaleForm(say("assignments.subject"), "/assignments/" + assignment.id(), changes, typed,
				moved.meanwhile().stream().allMatch((work) -> user.id().equals(work.person())));
	}

	List<StaleForm.Typed> typed(WorkPlanForm form) {
		List<StaleForm.Typed> typed = new ArrayList<>();
		form.outputs().forEach((row) -> add("assignments.plan.outputs", row.text(), typed));
		form.milestones().forEach((row) -> add("assignments.plan.milestones", row.title() + "\n" + row.dueOn(), typed));
		typed(form.costs(), typed);
		add("assignments.plan.agreed", form.agreed(), typed);
		return typed;
	}

	List<StaleForm.Typed> typed(ProgressForm form) {
		List<StaleForm.Typed> typed = new ArrayList<>();
		form.milestones().forEach((row) -> {
			add("assignments.progress.done-on", row.doneOn(), typed);
			add("assignments.progress.words", row.words(), typed);
		});
		return typed;
	}

	List<StaleForm.Typed> typed(ReportForm form) {
		List<StaleForm.Typed> typed = new ArrayList<>();
		add("assignments.report.done", form.done(), typed);
		add("assignments.report.people", form.people(), typed);
		add("assignments.report.women", form.women(), typed);
		add("assignments.report.men", form.men(), typed);
		add("assignments.report.technologies", form.technologies(), typed);
		typed(form.costs(), typed);
		return typed;
	}

	private void typed(List<CostRow> costs, List<StaleForm.Typed> typed) {
		costs.forEach((row) -> add("assignments.costs", row.source() + "\n" + row.amount(), typed));
	}

	private void add(String label, String text, List<StaleForm.Typed> typed) {
		if (!Text.isBlank(text)) {
			typed.add(new StaleForm.Typed(say(label), text.strip()));
		}
	}

}
