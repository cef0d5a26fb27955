package org.article12.assignments.web;

import java.util.Map;
import java.util.Optional;

import org.article12.core.Words;
import org.article12.core.web.FieldLabels;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names the fields in which a centre tells of its work. */
@Component("assignmentLabels")
@Order(0)
class TypedLabels extends Words implements FieldLabels {

	private static final Map<String, String> KEYS = Map.ofEntries(
			Map.entry("fundingWords", "assignments.answer.funding.words"),
			Map.entry("declineWords", "assignments.answer.decline-words"),
			Map.entry("offers.words", "assignments.refusal.words"),
			Map.entry("outputs.text", "assignments.plan.outputs"),
			Map.entry("milestones.title", "assignments.plan.milestones"),
			Map.entry("milestones.dueOn", "assignments.plan.milestones"),
			Map.entry("milestones.doneOn", "assignments.progress.done-on"),
			Map.entry("milestones.words", "assignments.progress.words"), Map.entry("costs.source", "assignments.costs"),
			Map.entry("costs.amount", "assignments.costs"), Map.entry("agreed", "assignments.plan.agreed"),
			Map.entry("done", "assignments.report.done"), Map.entry("people", "assignments.report.people"),
			Map.entry("women", "assignments.report.women"), Map.entry("men", "assignments.report.men"),
			Map.entry("technologies", "assignments.report.technologies"),
			Map.entry("from.start", "assignments.templates.start"),
			Map.entry("steps.title", "assignments.plan.milestones"),
			Map.entry("steps.weeks", "assignments.plan.milestones"),
			Map.entry("payers.text", "assignments.templates.payers"));

	TypedLabels(MessageSource messages) {
		super(messages);
	}

	@Override
	public Optional<String> label(String field) {
		return Optional.ofNullable(KEYS.get(field)).map(this::say);
	}

}
