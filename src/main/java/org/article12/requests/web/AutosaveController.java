package org.article12.requests.web;

import org.article12.core.CurrentUser;
import org.article12.core.web.ComesBack;
import org.article12.requests.Drafts;
import org.article12.requests.EditedMeanwhile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves a section while one types: script asks for it, and reads the answer. */
@Controller
record AutosaveController(Drafts drafts) {

	@PostMapping(path = SectionController.ADDRESS, params = "then=autosave")
	ResponseEntity<Void> autosave(CurrentUser user, @PathVariable String reference, @PathVariable String section,
			@RequestParam MultiValueMap<String, String> sent) {
		try {
			this.drafts.save(user, OwnRequests.named(reference), TypedPart.of(Steps.section(section), sent),
					TypedPart.page(sent), false);
			return ComesBack.saved(true);
		}
		catch (EditedMeanwhile edited) {
			return ComesBack.saved(false);
		}
	}

}
