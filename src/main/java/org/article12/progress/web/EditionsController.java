package org.article12.progress.web;

import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.FormActs;
import org.article12.progress.Edition;
import org.article12.progress.EditionId;
import org.article12.progress.Editions;
import org.article12.progress.Progress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lists drafts and publications of the report, and begins drafts. */
@Controller
@RequestMapping(EditionsController.ADDRESS)
record EditionsController(Editions editions, EditionViews views, Progress progress, ReportWords words, UsualDates usual,
		FormActs acts) {

	static final String ADDRESS = ProgressReportController.ADDRESS + "/editions";

	/** The address of one edition. */
	static final String EDITION = ADDRESS + "/{id}";

	@GetMapping
	String list(@ModelAttribute("dates") PeriodForm dates, Model model) {
		return show(DraftForm.of(dates.isBlank() ? this.usual.form() : dates), model);
	}

	@PostMapping
	String begin(CurrentUser user, Press press, @Valid @ModelAttribute("form") DraftForm form, BindingResult errors,
			Model model) {
		Optional<ReportDates> dates = form.read(errors);
		return this.acts
			.attempt(press, errors, () -> dates.map((read) -> begun(user, read, form)),
					(refused) -> PeriodForm.refused(refused, this.words, errors))
			.orElseGet(() -> show(form, model));
	}

	/** The dates are ones for which there is a report: of others no draft is made. */
	private Done begun(CurrentUser user, ReportDates dates, DraftForm form) {
		this.progress.report(dates.period(), dates.known());
		EditionId id = this.editions.begin(user, dates.period(), dates.known(), form.occasion());
		return Done.at(address(id), "progress.editions.begun");
	}

	/** The address of an edition. */
	static Done done(Edition edition, String key, String... parameters) {
		return Done.at(address(edition.id()), key, parameters);
	}

	static String address(EditionId id) {
		return ADDRESS + "/" + id;
	}

	private String show(DraftForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("editions", this.editions.all().stream().map(this.views::of).toList());
		return "progress/editions";
	}

}
