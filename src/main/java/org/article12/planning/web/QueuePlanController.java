package org.article12.planning.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.offers.web.OffersForm;
import org.article12.planning.BulkOffers.Wanted;
import org.article12.planning.BulkOffers;
import org.article12.planning.PlannedQueue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One plan for the requests that wait for centres, and the offers sent from it. */
@Controller
class QueuePlanController {

	private final PlannedQueue queue;

	private final QueuePlanPages pages;

	private final BulkOffers offers;

	private final PlanningWords words;

	QueuePlanController(PlannedQueue queue, QueuePlanPages pages, BulkOffers offers, PlanningWords words) {
		this.queue = queue;
		this.pages = pages;
		this.offers = offers;
		this.words = words;
	}

	@GetMapping("/triage/plan")
	String plan(@RequestParam(defaultValue = "") String page, Model model) {
		QueuePlanForm form = new QueuePlanForm(List.of(), List.of(), this.words.say("planning.reason.usual"),
				UUID.randomUUID().toString(), page);
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
	String send(CurrentUser user, @ModelAttribute("form") QueuePlanForm form, BindingResult errors,
			HttpServletResponse response, Model model) {
		List<Wanted> wanted = form.wanted();
		if (wanted.isEmpty()) {
			errors.rejectValue("send", "planning.none-chosen");
		}
		if (Text.isBlank(form.reason())) {
			errors.rejectValue("reason", "planning.reason.missing");
		}
		else if (Text.length(form.reason()) > OffersForm.LONGEST_REASON) {
			errors.rejectValue("reason", "offers.reason.too-long");
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("queue", this.pages.page(this.queue.outlook(), form.number(), form));
			return "planning/plan";
		}
		UUID id = form.id();
		this.offers.send(id, user, wanted.stream().limit(QueuePlanPages.SIZE).toList(), form.reason());
		return "redirect:/triage/plan/sent?plan=" + id;
	}

}
