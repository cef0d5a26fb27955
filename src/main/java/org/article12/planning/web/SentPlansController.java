package org.article12.planning.web;

import java.util.List;
import java.util.UUID;

import org.article12.core.CentreCode;
import org.article12.core.NotVisible;
import org.article12.core.web.Glyph;
import org.article12.planning.store.SentPlans.Outcome;
import org.article12.planning.store.SentPlans;
import org.article12.requests.RequestWords;
import org.article12.requests.StatusView;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent from the queue plan, and what became of each request. */
@Controller
record SentPlansController(SentPlans plans, RequestWords requestWords, PlanningWords words) {

	@GetMapping("/triage/plan/sent")
	String sent(@RequestParam(defaultValue = "") String plan, Model model) {
		if (plan.isEmpty()) {
			model.addAttribute("plans", this.plans.lately());
			return "planning/plans-sent";
		}
		UUID id = id(plan);
		model.addAttribute("sent", this.plans.find(id).orElseThrow(() -> new NotVisible("Sent plan " + plan)));
		model.addAttribute("rows", this.plans.rows(id).stream().map(this::line).toList());
		return "planning/plan-sent";
	}

	private static UUID id(String plan) {
		try {
			return UUID.fromString(plan);
		}
		catch (IllegalArgumentException ex) {
			throw new NotVisible("Sent plan " + plan);
		}
	}

	private Line line(SentPlans.Row row) {
		Outcome outcome = row.outcome();
		StatusView status = new StatusView(this.words.say("planning.sent." + outcome.name()), switch (outcome) {
			case SENT, SENT_BEFORE -> Glyph.TICK;
			case MOVED, REFUSED, FAILED -> Glyph.CROSS;
		});
		List<String> particulars = row.particulars();
		String note = switch (outcome) {
			case SENT -> this.requestWords
				.list(particulars.stream().map((code) -> this.requestWords.centre(new CentreCode(code))).toList());
			case REFUSED -> this.words.say("refused." + particulars.getFirst(),
					particulars.subList(1, particulars.size()).toArray());
			case SENT_BEFORE, MOVED, FAILED -> this.words.say("planning.sent." + outcome.name() + ".note");
		};
		return new Line(row.reference().value(), SubmittedRequests.page(row.reference()), row.title(), status, note);
	}

	/**
	 * What became of a request.
	 *
	 * @param reference its reference
	 * @param to its page's address
	 * @param title its title
	 * @param status what became of it
	 * @param note the centres that were asked; else why none was
	 */
	record Line(String reference, String to, String title, StatusView status, String note) {
	}

}
