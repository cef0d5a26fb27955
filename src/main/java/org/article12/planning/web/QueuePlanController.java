package org.article12.planning.web;

import java.util.List;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.planning.BulkOffers;
import org.article12.planning.BulkOffers.Wanted;
import org.article12.planning.PlannedQueue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One plan for the requests that wait for centres, and the offers sent from it. */
@Controller
record QueuePlanController(PlannedQueue queue, QueuePlanPages pages, BulkOffers offers, PlanningWords words,
		Acts acts) {

	@GetMapping("/triage/plan")
	String plan(@RequestParam(defaultValue = "") String page, Model model) {
		QueuePlanForm form = new QueuePlanForm(List.of(), List.of(), this.words.say("planning.reason.usual"), page);
		model.addAttribute("form", form);
		model.addAttribute("queue", this.pages.page(this.queue.outlook(), form.number(), null));
		return "planning/plan";
	}

	/** Shows the form again with all of its requests ticked, or none. */
	@PostMapping(path = "/triage/plan", params = "tick")
	String tick(@RequestParam String tick, @ModelAttribute("form") QueuePlanForm form, Model model) {
		QueuePlanForm ticked = form.ticked(tick.equals("all"));
		model.addAttribute("form", ticked);
		model.addAttribute("queue", this.pages.page(this.queue.outlook(), ticked.number(), ticked));
		return "planning/plan";
	}

	@PostMapping(path = "/triage/plan", params = "!tick")
	String send(CurrentUser user, Press press, @Valid @ModelAttribute("form") QueuePlanForm form, BindingResult errors,
			Model model) {
		form.check(errors);
		if (errors.hasErrors()) {
			model.addAttribute("queue", this.pages.page(this.queue.outlook(), form.number(), form));
			return "planning/plan";
		}
		List<Wanted> wanted = form.toCommand();
		// The offers go out in transactions of their own, once what is to be sent is
		// kept.
		return this.acts.once(press, () -> {
			this.offers.begin(press.id(), user, wanted, form.reason());
			return Done.at("/triage/plan/sent?plan=" + press.id());
		}, () -> this.offers.send(press.id(), user, wanted, form.reason())).follow();
	}

}
