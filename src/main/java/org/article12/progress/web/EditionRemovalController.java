package org.article12.progress.web;

import jakarta.validation.Valid;
import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.RegisterActs;
import org.article12.progress.Edition;
import org.article12.progress.Editions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The removal of an edition that was not published. */
@Controller
@RequestMapping(EditionsController.EDITION + "/removal")
record EditionRemovalController(Editions editions, ReportWords words, RegisterActs acts) {

	private static final String PAGE = "progress/removal";

	@GetMapping
	String removal(Edition edition, Model model) {
		model.addAttribute("form", new RemovalForm(""));
		return PAGE;
	}

	@PostMapping
	String remove(CurrentUser user, Edition edition, Press press, @Valid @ModelAttribute("form") RemovalForm form,
			BindingResult errors) {
		return this.acts.record(press, this.words.subject(edition), errors, () -> {
			this.editions.delete(user, edition.id(), press.seen(), form.why());
			return Done.at(EditionsController.ADDRESS, "progress.remove.done", edition.occasion());
		}).orElse(PAGE);
	}

}
