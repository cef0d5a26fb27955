package org.article12.triage.web;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.text.Text;
import org.article12.core.web.ComesBack;
import org.article12.documents.DocumentRefused;
import org.article12.documents.Upload;
import org.article12.documents.web.UploadForms;
import org.article12.parties.Party;
import org.article12.requests.Letter;
import org.article12.requests.LetterFiling;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files for a Party what came by letter. */
@Controller
record LettersController(LetterFiling filing, LetterReader reader, LetterPages pages, UploadForms uploads, Acts acts) {

	@GetMapping("/triage/letters/new")
	String begin(@RequestParam(defaultValue = "") String party, @RequestParam(defaultValue = "") String mail,
			Model model) {
		model.addAttribute("mail", mail);
		Optional<Party> found = this.pages.party(party);
		if (found.isPresent() && found.get().eligibility().eligible()) {
			model.addAttribute("form", this.pages.begin(found.get(), mail));
			return this.pages.show(found.get(), model);
		}
		if (found.isPresent() || !Text.isBlank(party)) {
			ComesBack.refused(model);
		}
		return this.pages.askForParty(party, found, model);
	}

	@PostMapping("/triage/letters")
	String file(CurrentUser user, Press press, @Valid @ModelAttribute("form") LetterForm form, BindingResult errors,
			Model model) {
		Optional<Party> found = this.pages.party(form.party());
		if (found.isEmpty()) {
			return "redirect:/triage/letters/new";
		}
		Party party = found.get();
		if (!party.eligibility().eligible()) {
			throw new Refused(RequestRefusal.PARTY_NOT_ELIGIBLE, this.pages.name(party));
		}
		Optional<Letter> letter = this.reader.read(form, party, errors);
		List<Upload> scan = this.uploads.receive(user, form.files(), errors, "files");
		List<RequestReference> same = this.reader.filedBefore(form, party, errors);
		if (!errors.hasErrors()) {
			try {
				return this.acts.once(press, () -> {
					RequestReference reference = this.filing.file(user, party.code(), form.answers(),
							letter.orElseThrow(), scan, press.id());
					return Done.at(SubmittedRequests.page(reference), "triage.done.filed", reference.value());
				}).follow();
			}
			catch (DocumentRefused refused) {
				this.uploads.reject(refused, errors, "files");
			}
		}
		this.uploads.comesBack(user, scan, model);
		model.addAttribute("same", same.stream().map(RequestReference::value).toList());
		return this.pages.show(party, model);
	}

}
