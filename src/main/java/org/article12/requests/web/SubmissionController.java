package org.article12.requests.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.CurrentUser;
import org.article12.requests.AnswersChanged;
import org.article12.requests.Capacity;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.requests.AnswerDrafts;
import org.article12.requests.store.PartyRequests;
import org.article12.requests.PartyVerbs;
import org.article12.requests.web.CheckPage.SubmissionForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Checks the answers, submits them, and says what happens next. */
@Controller
class SubmissionController {

	private final OwnRequests requests;

	private final CheckPage page;

	private final AnswerPage answers;

	private final AnswerDrafts drafts;

	private final PartyRequests list;

	private final PartyVerbs verbs;

	private final RequestViews views;

	private final Acts acts;

	SubmissionController(OwnRequests requests, CheckPage page, AnswerPage answers, AnswerDrafts drafts,
			PartyRequests list, PartyVerbs verbs, RequestViews views, Acts acts) {
		this.requests = requests;
		this.page = page;
		this.answers = answers;
		this.drafts = drafts;
		this.list = list;
		this.verbs = verbs;
		this.views = views;
		this.acts = acts;
	}

	@GetMapping("/requests/{reference}/check")
	String check(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.requests.get(user, reference);
		if (!OwnRequests.isEditable(request)) {
			return "redirect:" + OwnRequests.address(request);
		}
		if (request.status() == RequestStatus.CLARIFICATION) {
			return this.answers.show(model, user, request, this.drafts.words(request.id()));
		}
		model.addAttribute("form",
				new SubmissionForm(this.list.lastCapacity(user.id()).orElse(Capacity.NATIONAL_FOCAL_POINT).name()));
		return this.page.show(model, user, request);
	}

	@PostMapping("/requests/{reference}/submission")
	String submit(CurrentUser user, @PathVariable String reference, Press press,
			@ModelAttribute("form") SubmissionForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String stamp, HttpServletResponse response, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.get(user, reference);
		if (form.chosen().isEmpty() && request.status() == RequestStatus.DRAFT) {
			errors.rejectValue("capacity", "requests.capacity.missing");
			return this.page.show(model, user, request);
		}
		Capacity capacity = form.chosen().orElse(Capacity.NATIONAL_FOCAL_POINT);
		try {
			Optional<Done> done = this.acts.attempt(press,
					() -> this.verbs.submit(user, request.reference(), capacity, stamp).isEmpty()
							? Optional.of(Done.at(OwnRequests.address(request) + "/submitted")) : Optional.empty());
			if (done.isPresent()) {
				return done.get().follow(next);
			}
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		}
		catch (AnswersChanged changed) {
			model.addAttribute("changed", true);
			response.setStatus(HttpServletResponse.SC_CONFLICT);
		}
		return this.page.show(model, user, this.requests.get(user, reference));
	}

	@GetMapping("/requests/{reference}/submitted")
	String submitted(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.requests.get(user, reference);
		if (request.submissions() == 0) {
			return "redirect:" + OwnRequests.address(request) + "/check";
		}
		model.addAttribute("record", request);
		model.addAttribute("turn", this.views.turn(request, user));
		model.addAttribute("due",
				(request.status() == RequestStatus.SUBMITTED) ? request.turns().getFirst().dueOn() : null);
		return "requests/submitted";
	}

}
