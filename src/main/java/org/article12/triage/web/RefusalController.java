package org.article12.triage.web;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.web.Notice;
import org.article12.core.web.Option;
import org.article12.requests.Act;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestRecord;
import org.article12.requests.Screening;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declines a request, with a code and words. */
@Controller
class RefusalController {

	private final SubmittedRequests requests;

	private final Screening screening;

	private final DuplicateController duplicates;

	private final TriageWords words;

	RefusalController(SubmittedRequests requests, Screening screening, DuplicateController duplicates,
			TriageWords words) {
		this.requests = requests;
		this.screening = screening;
		this.duplicates = duplicates;
		this.words = words;
	}

	@GetMapping("/triage/{reference}/refusal")
	String word(@PathVariable String reference, Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		if (!this.screening.possible(request).contains(Act.DECLINE)) {
			next.addFlashAttribute("notice", Notice.of("triage.not-now"));
			return "redirect:" + SubmittedRequests.page(request.reference());
		}
		model.addAttribute("form", new RefusalForm("", "", Integer.toString(request.lastEntry())));
		return page(request, model);
	}

	@PostMapping("/triage/{reference}/refusal")
	String decline(CurrentUser user, @PathVariable String reference, @Valid @ModelAttribute("form") RefusalForm form,
			BindingResult errors, HttpServletResponse response, Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		Optional<DeclineCode> reason = form.reason();
		if (reason.isEmpty() && !errors.hasFieldErrors("code")) {
			errors.rejectValue("code", "triage.refusal.code.missing");
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(request, model);
		}
		if (reason.orElseThrow() == DeclineCode.DUPLICATE) {
			return this.duplicates.page(request, new OtherRequestForm("", form.words(), form.version()), user, model);
		}
		this.screening.decline(user, request.reference(), form.seen(), reason.orElseThrow(), form.words().strip());
		next.addFlashAttribute("notice", Notice.of("triage.done.declined", reference));
		return "redirect:" + SubmittedRequests.page(request.reference());
	}

	private String page(RequestRecord request, Model model) {
		model.addAttribute("reference", request.reference().value());
		model.addAttribute("subject", request.title());
		model.addAttribute("reasons",
				Stream.of(DeclineCode.values())
					.map((code) -> new Option(code.name(), this.words.say("triage.refusal.code." + code.name()),
							this.words.say("triage.refusal.code." + code.name() + ".hint")))
					.toList());
		return "triage/refusal";
	}

}
