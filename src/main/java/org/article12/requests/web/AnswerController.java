package org.article12.requests.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.CurrentUser;
import org.article12.core.text.Longest;
import org.article12.core.text.Text;
import org.article12.core.web.Notice;
import org.article12.requests.AnswersChanged;
import org.article12.requests.FormPage;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.domain.AnswerDrafts;
import org.article12.requests.domain.PartyVerbs;
import org.article12.requests.web.AnswerPage.AnswerForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers the Secretariat's question, in words or by changed answers. */
@Controller
@RequestMapping("/requests/{reference}/answer")
class AnswerController {

	static final int LONGEST = 5000;

	private final OwnRequests requests;

	private final AnswerPage page;

	private final AnswerDrafts drafts;

	private final PartyVerbs verbs;

	private final Acts acts;

	AnswerController(OwnRequests requests, AnswerPage page, AnswerDrafts drafts, PartyVerbs verbs, Acts acts) {
		this.requests = requests;
		this.page = page;
		this.drafts = drafts;
		this.verbs = verbs;
		this.acts = acts;
	}

	@GetMapping
	String show(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.requests.get(user, reference);
		return (request.status() == RequestStatus.CLARIFICATION)
				? this.page.show(model, user, request, this.drafts.words(request.id()))
				: "redirect:" + OwnRequests.address(request);
	}

	/** Saves while one types: script asks for it, and reads the answer. */
	@PostMapping(params = "then=autosave")
	ResponseEntity<Void> autosave(CurrentUser user, @PathVariable String reference, Sent sent) {
		RequestRecord request = this.requests.get(user, reference);
		boolean saved = this.drafts.save(user, request.reference(), sent.words(), sent.from()).isEmpty();
		return saved ? ResponseEntity.noContent().build() : ResponseEntity.status(HttpStatus.CONFLICT).build();
	}

	/** Saves the words and goes on with the answers of the form. */
	@PostMapping(params = "then=list")
	String save(CurrentUser user, @PathVariable String reference, Sent sent, HttpServletResponse response, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.get(user, reference);
		Optional<AnswerDrafts.Meanwhile> meanwhile = this.drafts.save(user, request.reference(), sent.words(),
				sent.from());
		if (meanwhile.isPresent()) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return this.page.showConflict(model, user, request, sent.words(), meanwhile.get());
		}
		next.addFlashAttribute("notice", Notice.of("requests.saved"));
		return "redirect:" + OwnRequests.address(request) + "/edit";
	}

	@PostMapping
	String answer(CurrentUser user, @PathVariable String reference, Press press,
			@RequestParam(defaultValue = "") String stamp, Sent sent, HttpServletResponse response, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.get(user, reference);
		Optional<AnswerDrafts.Meanwhile> meanwhile = this.drafts.save(user, request.reference(), sent.words(),
				sent.from());
		if (meanwhile.isPresent()) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return this.page.showConflict(model, user, request, sent.words(), meanwhile.get());
		}
		model.addAttribute("page", sent.from().stamp());
		AnswerForm form = new AnswerForm(sent.words());
		if (request.status() == RequestStatus.CLARIFICATION) {
			BindingResult errors = errors(form, request);
			if (errors.hasErrors()) {
				model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
				return this.page.show(model, user, request, form);
			}
		}
		try {
			Optional<Done> done = this.acts.attempt(press,
					() -> this.verbs.answer(user, request.reference(), press.seen(), stamp, sent.words().strip())
						.isEmpty() ? Optional.of(Done.at(OwnRequests.address(request), "requests.answered"))
								: Optional.empty());
			if (done.isPresent()) {
				return done.get().follow(next);
			}
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		}
		catch (AnswersChanged changed) {
			model.addAttribute("changed", true);
			response.setStatus(HttpServletResponse.SC_CONFLICT);
		}
		return this.page.show(model, user, this.requests.get(user, reference), form);
	}

	private BindingResult errors(AnswerForm form, RequestRecord request) {
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		if (Text.isBlank(form.words()) && !this.page.isChanged(request)) {
			errors.rejectValue("words", "requests.answer.missing");
		}
		if (Text.length(form.words()) > LONGEST) {
			errors.rejectValue("words", "requests.too-long",
					new Object[] { LONGEST, Text.length(form.words()) - LONGEST }, null);
		}
		return errors;
	}

	/**
	 * What the page sends.
	 *
	 * @param words the answer as it is typed
	 * @param page the page itself
	 * @param sent the how-manieth time it sends
	 */
	record Sent(@Longest(LONGEST) String words, String page, String sent) {

		Sent(@Nullable String words, @Nullable String page, @Nullable String sent) {
			this.words = (words != null) ? words.replace("\r\n", "\n") : "";
			this.page = (page != null) ? page : "";
			this.sent = (sent != null) ? sent : "";
		}

		FormPage from() {
			return FormPage.parse(this.page, this.sent);
		}

	}

}
