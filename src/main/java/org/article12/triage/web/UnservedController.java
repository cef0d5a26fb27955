package org.article12.triage.web;

import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.offers.web.RequestActPages;
import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.text.Text;
import org.article12.core.web.Option;
import org.article12.requests.Act;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestWords;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.article12.requests.UnservedCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets an area unserved, with a code and words. */
@Controller
class UnservedController {

	private final SubmittedRequests requests;

	private final Screening screening;

	private final RequestWords requestWords;

	private final Acts acts;

	UnservedController(SubmittedRequests requests, Screening screening, RequestWords requestWords, Acts acts) {
		this.requests = requests;
		this.screening = screening;
		this.requestWords = requestWords;
		this.acts = acts;
	}

	@GetMapping("/triage/{reference}/unserved")
	String word(@PathVariable String reference, @RequestParam(defaultValue = "") String area, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		if (request.areas().stream().noneMatch((one) -> one.area().value().equals(area))) {
			throw new NotVisible("Area " + area + " of " + reference);
		}
		boolean open = request.areas(AreaStatus.OPEN).stream().anyMatch((code) -> code.value().equals(area));
		if (!open || !this.screening.possible(request).contains(Act.SET_UNSERVED)) {
			return RequestActPages.notNow(request, next);
		}
		model.addAttribute("form", new UnservedForm(area, "", ""));
		return page(request, area, model);
	}

	@PostMapping("/triage/{reference}/unserved")
	String set(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") UnservedForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		if (!AreaCode.isValid(form.area())) {
			throw new Refused(RequestRefusal.AREA_NOT_OPEN, form.area());
		}
		Optional<UnservedCode> reason = form.reason();
		if (reason.filter(UnservedCode.OTHER::equals).isPresent() && Text.isBlank(form.words())) {
			errors.rejectValue("words", "triage.unserved.words.missing");
		}
		if (errors.hasErrors()) {
			return page(request, form.area(), model);
		}
		return this.acts.once(press, () -> {
			this.screening.setUnserved(user, request.reference(), press.seen(), new AreaCode(form.area()),
					reason.orElseThrow(), form.words().strip());
			return Done.at(SubmittedRequests.page(request.reference()), "triage.done.unserved", reference);
		}).follow(next);
	}

	private String page(RequestRecord request, String area, Model model) {
		RequestActPages.name(request, model);
		model.addAttribute("area", this.requestWords.area(area));
		model.addAttribute("reasons",
				this.screening.unservedCodes(request, new AreaCode(area))
					.stream()
					.map((code) -> new Option(code.name(), this.requestWords.unserved(code)))
					.toList());
		return "triage/unserved";
	}

}
