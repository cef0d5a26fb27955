package org.article12.progress.web;

import jakarta.validation.Valid;
import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.core.web.RegisterActs;
import org.article12.progress.Edition;
import org.article12.progress.Editions;
import org.article12.progress.NotePart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the Secretariat writes to a part of an edition. */
@Controller
@RequestMapping(EditionsController.EDITION + "/notes/{part}")
record EditionNoteController(Editions editions, ReportWords words, RegisterActs acts) {

	@GetMapping
	String note(Edition edition, @PathVariable NotePart part, Model model) {
		model.addAttribute("form", new NoteForm(edition.note(part), ""));
		return show(part, model);
	}

	@PostMapping
	String write(CurrentUser user, Edition edition, @PathVariable NotePart part, Press press,
			@Valid @ModelAttribute("form") NoteForm form, BindingResult errors, Model model) {
		return this.acts.record(press, this.words.subject(edition), errors, () -> {
			this.editions.note(user, edition.id(), press.seen(), part, form.written(), form.why());
			return EditionsController.done(edition, "progress.note.saved", this.words.part(part));
		}).orElseGet(() -> show(part, model));
	}

	private String show(NotePart part, Model model) {
		model.addAttribute("part", this.words.part(part));
		model.addAttribute("code", part.name());
		return "progress/note";
	}

}
