package org.article12.offers.web;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.requests.PreparedWords;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which an assignment is cancelled. */
@Component
class CancellationPage {

	private final RequestWords words;

	private final PreparedWords replies;

	CancellationPage(RequestWords words, PreparedWords replies) {
		this.words = words;
		this.replies = replies;
	}

	/** The page with a prepared reply added to what is typed. */
	String insert(RequestRecord request, AssignmentRecord assignment, ReasonForm form, String reply, Model model) {
		model.addAttribute("form", new ReasonForm(form.assignment(),
				this.replies.insert(Kind.CANCELLATION, reply, request, form.words())));
		return show(request, assignment, model);
	}

	/** Fills the model with what is cancelled. */
	String show(RequestRecord request, AssignmentRecord assignment, Model model) {
		model.addAttribute("centre", this.words.centre(assignment.centre()));
		model.addAttribute("areas",
				assignment.liveAreas().stream().sorted().map((area) -> this.words.area(area.value())).toList());
		model.addAttribute("accepted", assignment.status() == AssignmentStatus.ACCEPTED);
		model.addAttribute("replies", this.replies.choices(Kind.CANCELLATION, request));
		return "offers/cancellation";
	}

}
