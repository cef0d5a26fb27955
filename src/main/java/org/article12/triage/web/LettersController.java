package org.article12.triage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.text.DaySpan;
import org.article12.core.text.Text;
import org.article12.core.web.FieldReader;
import org.article12.documents.DocumentRefused;
import org.article12.documents.Upload;
import org.article12.documents.web.UploadForms;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.Problem;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestWords;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files for a Party what came by letter. */
@Controller
class LettersController {

	/** The day on which the Convention entered into force (Article 26.1). */
	private static final LocalDate CONVENTION_IN_FORCE = LocalDate.of(2004, 5, 17);

	private final Parties parties;

	private final Screening screening;

	private final LetterChoices choices;

	private final TriageWords words;

	private final RequestWords requestWords;

	private final UploadForms uploads;

	private final WorkingDays calendar;

	private final Acts acts;

	LettersController(Parties parties, Screening screening, LetterChoices choices, TriageWords words,
			RequestWords requestWords, UploadForms uploads, WorkingDays calendar, Acts acts) {
		this.parties = parties;
		this.screening = screening;
		this.choices = choices;
		this.words = words;
		this.requestWords = requestWords;
		this.uploads = uploads;
		this.calendar = calendar;
		this.acts = acts;
	}

	@GetMapping("/triage/letters/new")
	String begin(@RequestParam(defaultValue = "") String party, HttpServletResponse response, Model model) {
		Optional<Party> found = party(party);
		if (found.isEmpty() || !found.get().eligibility().eligible()) {
			model.addAttribute("parties", this.choices.parties());
			model.addAttribute("chosen", party);
			found.ifPresent((one) -> model.addAttribute("notEligible", this.words
				.say("triage.check.party." + one.eligibility().reason().name(), this.words.party(one.code()))));
			model.addAttribute("unknown", found.isEmpty() && !Text.isBlank(party));
			if (found.isPresent() || !Text.isBlank(party)) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			}
			return "triage/letter-party";
		}
		model.addAttribute("form", LetterForm.blank(party, found.get().officialUnLanguage()));
		return page(found.get(), model);
	}

	@PostMapping("/triage/letters")
	String file(CurrentUser user, Press press, @Valid @ModelAttribute("form") LetterForm form, BindingResult errors,
			Model model, RedirectAttributes next) {
		Optional<Party> found = party(form.party());
		if (found.isEmpty()) {
			return "redirect:/triage/letters/new";
		}
		Party party = found.get();
		if (!party.eligibility().eligible()) {
			throw new Refused(RequestRefusal.PARTY_NOT_ELIGIBLE, this.words.party(party.code()));
		}
		Optional<LocalDate> received = check(form, party, errors);
		List<Upload> scan = this.uploads.receive(user, form.files(), errors, "files");
		List<RequestReference> same = Text.isBlank(form.letter()) ? List.of()
				: this.screening.filedFrom(party.code(), form.letter());
		if (!same.isEmpty() && !form.again().equals("true")) {
			errors.rejectValue("again", "triage.letter.again.missing");
		}
		if (!errors.hasErrors()) {
			try {
				return this.acts.once(press, () -> {
					RequestReference reference = this.screening.fileLetter(user, party.code(), form.answers(),
							received.orElseThrow(), form.letter().strip(), form.signedAs().orElseThrow(), scan,
							press.id());
					return Done.at(SubmittedRequests.page(reference), "triage.done.filed", reference.value());
				}).follow(next);
			}
			catch (DocumentRefused refused) {
				this.uploads.reject(refused, errors, "files");
			}
		}
		this.uploads.comesBack(user, scan, model);
		model.addAttribute("same", same.stream().map(RequestReference::value).toList());
		return page(party, model);
	}

	private Optional<LocalDate> check(LetterForm form, Party party, BindingResult errors) {
		FieldReader reader = new FieldReader(errors);
		Optional<LocalDate> received = reader.day("receivedOn", form.receivedOn());
		if (received.filter((day) -> day.isAfter(this.calendar.today())).isPresent()) {
			errors.rejectValue("receivedOn", "triage.letter.received.future");
		}
		else if (received.filter((day) -> day.isBefore(CONVENTION_IN_FORCE)).isPresent()) {
			errors.rejectValue("receivedOn", "triage.letter.received.early");
		}
		else if (received.isPresent()) {
			reader.usualDay("receivedOn", form.receivedOn(), DaySpan.around(this.calendar.today()), form.meant());
		}
		if (form.signedAs().isEmpty() && !Text.isBlank(form.capacity())) {
			errors.rejectValue("capacity", "triage.letter.capacity.missing");
		}
		this.screening.problems(party.code(), form.answers())
			.forEach((problem) -> errors.rejectValue(LetterForm.field(problem), key(problem),
					this.requestWords.parameters(problem), null));
		return received;
	}

	/** Some problems have words of their own for officers. */
	private String key(Problem problem) {
		String own = "triage.letter.problem." + problem.code();
		return this.requestWords.sayOr("", own).isEmpty() ? "requests.problem." + problem.code() : own;
	}

	private String page(Party party, Model model) {
		model.addAttribute("party", this.words.party(party.code()));
		model.addAttribute("choices", this.choices.of(party.code()));
		return "triage/letter";
	}

	private Optional<Party> party(String code) {
		return PartyCode.isValid(code) ? this.parties.find(new PartyCode(code)) : Optional.empty();
	}

}
