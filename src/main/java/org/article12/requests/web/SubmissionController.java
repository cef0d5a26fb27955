package org.article12.requests.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.requests.AnswersChanged;
import org.article12.requests.Capacity;
import org.article12.requests.Problem;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.requests.domain.AnswerDrafts;
import org.article12.requests.domain.PartyRequests;
import org.article12.requests.domain.PartyVerbs;
import org.article12.requests.web.CheckPage.SubmissionForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
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

	SubmissionController(OwnRequests requests, CheckPage page, AnswerPage answers, AnswerDrafts drafts,
			PartyRequests list, PartyVerbs verbs, RequestViews views) {
		this.requests = requests;
		this.page = page;
		this.answers = answers;
		this.drafts = drafts;
		this.list = list;
		this.verbs = verbs;
		this.views = views;
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
	String submit(CurrentUser user, @PathVariable String reference, @RequestParam(required = false) String capacity,
			@RequestParam(defaultValue = "") String stamp, HttpServletResponse response, Model model) {
		RequestRecord request = this.requests.get(user, reference);
		Optional<Capacity> chosen = capacity(capacity);
		SubmissionForm form = new SubmissionForm(Objects.requireNonNullElse(capacity, ""));
		model.addAttribute("form", form);
		if (chosen.isEmpty() && request.status() == RequestStatus.DRAFT) {
			BindingResult errors = new BeanPropertyBindingResult(form, "form");
			errors.rejectValue("capacity", "requests.capacity.missing");
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
			return again(HttpServletResponse.SC_UNPROCESSABLE_CONTENT, user, request, response, model);
		}
		try {
			List<Problem> problems = this.verbs.submit(user, request.reference(),
					chosen.orElse(Capacity.NATIONAL_FOCAL_POINT), stamp);
			return problems.isEmpty() ? "redirect:" + OwnRequests.address(request) + "/submitted"
					: again(HttpServletResponse.SC_UNPROCESSABLE_CONTENT, user, request, response, model);
		}
		catch (AnswersChanged changed) {
			model.addAttribute("changed", true);
			return again(HttpServletResponse.SC_CONFLICT, user, request, response, model);
		}
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

	private String again(int status, CurrentUser user, RequestRecord request, HttpServletResponse response,
			Model model) {
		response.setStatus(status);
		return this.page.show(model, user, this.requests.get(user, request.reference().value()));
	}

	private static Optional<Capacity> capacity(@Nullable String name) {
		return Stream.of(Capacity.values()).filter((capacity) -> capacity.name().equals(name)).findFirst();
	}

}
