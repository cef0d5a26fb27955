package org.article12.assignments.web;

import java.util.List;
import java.util.Locale;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Deliveries;
import org.article12.assignments.Delivery;
import org.article12.assignments.domain.WorkMoved;
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

	private final DeliveryViews views;

	WorkPage(AssignmentPage assignments, Deliveries deliveries, Requests requests, Parties parties,
			DeliveryViews views) {
		this.assignments = assignments;
		this.deliveries = deliveries;
		this.requests = requests;
		this.parties = parties;
		this.views = views;
	}

	/** The centre's own work; another centre's is not visible. */
	Opened open(CurrentUser user, String id) {
		AssignmentRecord assignment = this.assignments.find(user, id);
		Delivery delivery = this.deliveries.find(assignment.id()).orElseThrow(() -> new NotVisible("Assignment " + id));
		RequestRecord request = this.requests.submitted(assignment.request())
			.orElseThrow(() -> new NotVisible("Request of assignment " + id));
		return new Opened(assignment, delivery, request);
	}

	/**
	 * Requires work that may be begun to be written of: not once it has come to its end.
	 */
	static void require(Opened opened, AssignmentStatus... states) {
		if (!List.of(states).contains(opened.assignment().status())) {
			throw new WorkMoved(opened.assignment(), List.of());
		}
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
	 * Fills the model for telling of milestones; without a plan one is to be made first.
	 */
	String milestones(Opened opened, Delivery shown, Model model) {
		if (shown.plan().isEmpty()) {
			return "redirect:" + opened.address() + "/plan";
		}
		show(opened, model);
		model.addAttribute("milestones", this.views.milestones(shown));
		return "assignments/progress";
	}

	/**
	 * A centre's work, and the request that it is for.
	 *
	 * @param assignment the assignment
	 * @param delivery what was written about it
	 * @param request the request
	 */
	record Opened(AssignmentRecord assignment, Delivery delivery, RequestRecord request) {

		/** Identifies the assignment. */
		AssignmentId id() {
			return this.assignment.id();
		}

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
