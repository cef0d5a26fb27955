package org.article12.offers.web;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which an assignment is cancelled. */
@Component
class CancellationPage {

	private final RequestWords words;

	CancellationPage(RequestWords words) {
		this.words = words;
	}

	/** Fills the model with what is cancelled. */
	String show(AssignmentRecord assignment, Model model) {
		model.addAttribute("centre", this.words.centre(assignment.centre()));
		model.addAttribute("areas",
				assignment.liveAreas().stream().sorted().map((area) -> this.words.area(area.value())).toList());
		model.addAttribute("accepted", assignment.status() == AssignmentStatus.ACCEPTED);
		return "offers/cancellation";
	}

}
