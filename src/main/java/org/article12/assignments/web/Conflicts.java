package org.article12.assignments.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Cancellation;
import org.article12.core.web.Formats;
import org.article12.core.web.StaleForm;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells a centre's officer that somebody else, or the calendar, was faster. */
@Component
class Conflicts {

	private final MessageSource messages;

	private final Formats formats;

	Conflicts(MessageSource messages, Formats formats) {
		this.messages = messages;
		this.formats = formats;
	}

	/** The page that shows how the assignment stands now, and what was typed. */
	StaleForm stale(AssignmentRecord assignment, List<StaleForm.Typed> typed) {
		Cancellation cancelled = assignment.cancellation();
		String who = (cancelled != null) ? cancelled.byName() : assignment.answeredByName();
		Instant when = (cancelled != null) ? cancelled.at() : assignment.answeredAt();
		StaleForm.Change change = new StaleForm.Change((who != null) ? who : say("core.portal"),
				(when != null) ? this.formats.time(when) : this.formats.date(assignment.answerDueOn()),
				say((assignment.status() == AssignmentStatus.OFFERED && cancelled != null) ? "assignments.changed.part"
						: "assignments.changed." + assignment.status().name()));
		return new StaleForm(say("assignments.subject"), "/assignments/" + assignment.id(), List.of(change), typed);
	}

	List<StaleForm.Typed> typed(AnswerForm form) {
		List<StaleForm.Typed> typed = new ArrayList<>();
		add("assignments.answer.funding.words", form.fundingWords(), typed);
		add("assignments.answer.decline-words", form.declineWords(), typed);
		return typed;
	}

	List<StaleForm.Typed> typed(RefusalForm form) {
		List<StaleForm.Typed> typed = new ArrayList<>();
		add("assignments.refusal.words", form.words(), typed);
		return typed;
	}

	List<StaleForm.Typed> typed(ReportForm form) {
		List<StaleForm.Typed> typed = new ArrayList<>();
		add("assignments.report.words", form.words(), typed);
		return typed;
	}

	private void add(String label, String text, List<StaleForm.Typed> typed) {
		if (!text.isBlank()) {
			typed.add(new StaleForm.Typed(say(label), text));
		}
	}

	private String say(String key) {
		return this.messages.getMessage(key, new Object[0], LocaleContextHolder.getLocale());
	}

}
