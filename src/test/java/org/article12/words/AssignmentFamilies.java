package org.article12.words;

import java.util.List;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.domain.AssignmentFilter.AnswerTime;
import org.article12.assignments.domain.AssignmentFilter.Hands;
import org.article12.assignments.domain.OfferAnswer;
import org.article12.assignments.domain.TemplateKind;
import org.article12.assignments.OfferBasis;
import org.article12.assignments.OfferDecline;
import org.article12.requests.Rating;

/** The families of message keys about assignments. */
final class AssignmentFamilies {

	private static final String[] UNFUNDED = { "UNFUNDED" };

	static final List<MessageFamilies.Family> ALL = List.of(
			MessageFamilies.of("assignments.status.", AssignmentStatus.class),
			MessageFamilies.of("assignments.headline.", AssignmentStatus.class),
			MessageFamilies.of("assignments.panel.status.", AssignmentStatus.class),
			MessageFamilies.of("assignments.status.", UNFUNDED), MessageFamilies.of("assignments.headline.", UNFUNDED),
			MessageFamilies.of("assignments.panel.status.", UNFUNDED),
			MessageFamilies.of("assignments.headline.", new String[] { "milestone", "report-again", "plan-by" }),
			MessageFamilies.of("assignments.funding.outcome.", new String[] { "FOUND", "NOT_FOUND" })
				.ending("", ".hint"),
			MessageFamilies.of("assignments.figures.answer.", AnswerTime.class),
			MessageFamilies.of("assignments.milestones.step.", new String[] { "OFFERED", "ACCEPTED" }),
			MessageFamilies.of("assignments.changed.", AssignmentStatus.class),
			MessageFamilies.of("assignments.hands.show.", Hands.class),
			MessageFamilies.of("assignments.answers.title.", OfferAnswer.Kind.class),
			MessageFamilies.of("assignments.answers.lead.", OfferAnswer.Kind.class),
			MessageFamilies.of("assignments.answers.done.", OfferAnswer.Kind.class),
			MessageFamilies.of("assignments.templates.kind.", TemplateKind.class),
			MessageFamilies.of("assignments.templates.kind.hint.", TemplateKind.class),
			MessageFamilies.of("assignments.templates.new.", TemplateKind.class),
			MessageFamilies.of("assignments.basis.", OfferBasis.class),
			MessageFamilies.of("assignments.decline.", OfferDecline.class),
			MessageFamilies.of("assignments.rating.", Rating.class),
			MessageFamilies.of("assignments.evaluation.",
					new String[] { "timely", "appropriate", "countryDriven", "countryDriven.others", "usable" }),
			MessageFamilies.of("assignments.evaluation.missing.",
					new String[] { "timely", "appropriate", "countryDriven", "usable" }),
			MessageFamilies.of("assignments.report.", new String[] { "people", "women", "men" }).ending(".missing"),
			MessageFamilies.of("assignments.work.", new String[] { "AGREE_PLAN", "REPORT_PROGRESS", "REPORT_DELIVERY",
					"CORRECT_REPORT", "DISPUTE", "CONFIRM" }));

	private AssignmentFamilies() {
	}

}
