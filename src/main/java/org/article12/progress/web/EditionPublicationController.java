package org.article12.progress.web;

import jakarta.validation.Valid;
import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.core.web.RegisterActs;
import org.article12.progress.Edition;
import org.article12.progress.Editions;
import org.article12.progress.Progress;
import org.article12.progress.ProgressReport;
import org.article12.progress.Publication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The publication of an edition. */
@Controller
@RequestMapping(EditionsController.EDITION + "/publication")
record EditionPublicationController(Editions editions, Progress progress, ProgressFiles files, ReportWords words,
		RegisterActs acts) {

	@GetMapping
	String publication(Edition edition, Model model) {
		model.addAttribute("form", new PublishForm("", ""));
		return show(edition, model);
	}

	@PostMapping
	String publish(CurrentUser user, Edition edition, Press press, @Valid @ModelAttribute("form") PublishForm form,
			BindingResult errors, Model model) {
		form.check(edition.period().to(), this.words, errors);
		// Made before the act begins: it takes its time, and is to hold no connection.
		Publication made = (errors.hasErrors() || !edition.isDraft()) ? Publication.nothing(edition)
				: this.files.publication(report(edition), edition, user);
		return this.acts.record(press, this.words.subject(edition), errors, () -> {
			this.editions.publish(user, edition.id(), press.seen(), made, form.why());
			return EditionsController.done(edition, "progress.published.done");
		}).orElseGet(() -> show(edition, model));
	}

	private String show(Edition edition, Model model) {
		model.addAttribute("last", this.words.day(edition.period().to()));
		model.addAttribute("holds", report(edition).holds());
		return "progress/publication";
	}

	private ProgressReport report(Edition edition) {
		return this.progress.report(edition.period(), edition.known());
	}

}
