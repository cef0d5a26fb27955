package org.article12.progress.web;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.RegisterActs;
import org.article12.progress.Edition;
import org.article12.progress.EditionId;
import org.article12.progress.Editions;
import org.article12.progress.NotePart;
import org.article12.progress.Progress;
import org.article12.progress.ProgressReport;
import org.article12.progress.Publication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes to an edition of the report, publishes and withdraws it. */
@Controller
@RequestMapping(EditionsController.ADDRESS + "/{id}")
record EditionController(Editions editions, EditionViews views, Progress progress, ProgressFiles files,
		ReportWords words, RegisterActs acts) {

	@GetMapping
	String edition(@PathVariable UUID id, Model model) {
		Edition edition = find(id);
		model.addAttribute("edition", this.views.of(edition));
		model.addAttribute("changes", this.words.lines(this.editions.changes(edition.id())));
		return "progress/edition";
	}

	@GetMapping("/notes/{part}")
	String note(@PathVariable UUID id, @PathVariable String part, Model model) {
		return note(find(id), part(part), new NoteForm(find(id).note(part(part)), ""), model);
	}

	@PostMapping("/notes/{part}")
	String write(CurrentUser user, @PathVariable UUID id, @PathVariable String part, Press press,
			@Valid @ModelAttribute("form") NoteForm form, BindingResult errors, Model model, RedirectAttributes next) {
		Edition edition = find(id);
		NotePart written = part(part);
		return send(user, press, edition, errors, () -> {
			this.editions.note(user, edition.id(), press.seen(), written, form.written(), form.why());
			return done(edition, "progress.note.saved", this.words.part(written));
		}, () -> note(edition, written, form, model), next);
	}

	@GetMapping("/publication")
	String publication(@PathVariable UUID id, Model model) {
		return publication(find(id), new PublishForm("", ""), model);
	}

	@PostMapping("/publication")
	String publish(CurrentUser user, @PathVariable UUID id, Press press,
			@Valid @ModelAttribute("form") PublishForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		Edition edition = find(id);
		form.check(edition.period().to(), this.words, errors);
		// Made before the act begins: it takes its time, and is to hold no connection.
		Publication made = (errors.hasErrors() || !edition.isDraft()) ? Publication.nothing(edition)
				: this.files.publication(report(edition), edition, user);
		return send(user, press, edition, errors, () -> {
			this.editions.publish(user, edition.id(), press.seen(), made, form.why());
			return done(edition, "progress.published.done");
		}, () -> publication(edition, form, model), next);
	}

	@GetMapping("/removal")
	String removal(@PathVariable UUID id, Model model) {
		return removal(find(id), new RemovalForm(""), model);
	}

	@PostMapping("/removal")
	String remove(CurrentUser user, @PathVariable UUID id, Press press, @Valid @ModelAttribute("form") RemovalForm form,
			BindingResult errors, Model model, RedirectAttributes next) {
		Edition edition = find(id);
		return send(user, press, edition, errors, () -> {
			this.editions.delete(user, edition.id(), press.seen(), form.why());
			return Done.at(EditionsController.ADDRESS, "progress.remove.done", edition.occasion());
		}, () -> removal(edition, form, model), next);
	}

	@GetMapping("/withdrawal")
	String withdrawal(@PathVariable UUID id, Model model) {
		return withdrawal(find(id), new WithdrawForm(""), model);
	}

	@PostMapping("/withdrawal")
	String withdraw(CurrentUser user, @PathVariable UUID id, Press press,
			@Valid @ModelAttribute("form") WithdrawForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		Edition edition = find(id);
		return send(user, press, edition, errors, () -> {
			this.editions.withdraw(user, edition.id(), press.seen(), form.why());
			return done(edition, "progress.withdrawn.done");
		}, () -> withdrawal(edition, form, model), next);
	}

	private String send(CurrentUser user, Press press, Edition edition, BindingResult errors, Supplier<Done> act,
			Supplier<String> again, RedirectAttributes next) {
		return this.acts
			.record(press, this.words.subject(edition.occasion(), EditionsController.address(edition.id())), errors,
					next, act)
			.orElseGet(again);
	}

	private static Done done(Edition edition, String key, String... parameters) {
		return Done.at(EditionsController.address(edition.id()), key, parameters);
	}

	private String note(Edition edition, NotePart part, NoteForm form, Model model) {
		model.addAttribute("part", this.words.part(part));
		model.addAttribute("code", part.name());
		return show(edition, form, "note", model);
	}

	private String publication(Edition edition, PublishForm form, Model model) {
		model.addAttribute("last", this.words.day(edition.period().to()));
		model.addAttribute("holds", report(edition).holds());
		return show(edition, form, "publication", model);
	}

	private String removal(Edition edition, RemovalForm form, Model model) {
		return show(edition, form, "removal", model);
	}

	private String withdrawal(Edition edition, WithdrawForm form, Model model) {
		return show(edition, form, "withdrawal", model);
	}

	private String show(Edition edition, Object form, String page, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("edition", this.views.of(edition));
		return "progress/" + page;
	}

	private ProgressReport report(Edition edition) {
		return this.progress.report(edition.period(), edition.known());
	}

	private Edition find(UUID id) {
		return this.editions.find(new EditionId(id));
	}

	private static NotePart part(String name) {
		return Stream.of(NotePart.values())
			.filter((part) -> part.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new NotVisible("Part " + name));
	}

}
