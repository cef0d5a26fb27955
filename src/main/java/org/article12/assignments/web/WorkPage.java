package org.article12.assignments.web;

import java.util.List;
import java.util.Locale;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Deliveries;
import org.article12.assignments.Delivery;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.ReaderLanguage;
import org.article12.parties.Parties;
import org.article12.requests.Act;
import org.article12.requests.RequestRecord;
import org.article12.requests.Requests;
import org.article12.requests.TransitionTable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages on which a centre writes about its work have in common. */
@Component
class WorkPage {

	private final AssignmentPage assignments;

	private final Deliveries deliveries;

	private final Requests requests;

	private final Parties parties;

	private final Conflicts conflicts;

	WorkPage(AssignmentPage assignments, Deliveries deliveries, Requests requests, Parties parties,
			Conflicts conflicts) {
		this.assignments = assignments;
		this.deliveries = deliveries;
		this.requests = requests;
		this.parties = parties;
		this.conflicts = conflicts;
	}

	/** The centre's own work; another centre's is not visible. */
	Opened open(CurrentUser user, String id) {
		AssignmentRecord assignment = this.assignments.find(user, id);
		Delivery delivery = this.deliveries.find(assignment.id()).orElseThrow(() -> new NotVisible("Assignment " + id));
		RequestRecord request = this.requests.submitted(List.of(assignment.request())).get(assignment.request());
		if (request == null) {
			throw new NotVisible("Request of assignment " + id);
		}
		return new Opened(assignment, delivery, request);
	}

	/** The same, to begin to write; not once the work has come to its end. */
	Opened begin(CurrentUser user, String id, AssignmentStatus... states) {
		Opened opened = open(user, id);
		if (!List.of(states).contains(opened.assignment().status())) {
			throw this.conflicts.stale(opened.assignment(), user);
		}
		return opened;
	}

	/** Fills the model with what stands above each form. */
	void show(Opened opened, Model model) {
		Locale locale = ReaderLanguage.get();
		model.addAttribute("assignment", opened.assignment());
		model.addAttribute("reference", opened.request().reference().value());
		model.addAttribute("subject", opened.request().title());
		model.addAttribute("party", this.parties.name(opened.request().party(), locale));
	}

	/**
	 * A centre's work, and the request that it is for.
	 *
	 * @param assignment the assignment
	 * @param delivery what was written about it
	 * @param request the request
	 */
	record Opened(AssignmentRecord assignment, Delivery delivery, RequestRecord request) {

		/** The address of the assignment's page. */
		String address() {
			return "/assignments/" + this.assignment.id();
		}

		/** Whether the report may still be corrected. */
		boolean isCorrectable() {
			return this.assignment.status() == AssignmentStatus.REPORTED
					&& TransitionTable.isPossible(this.request.status(), Act.CORRECT_REPORT);
		}

	}

}
