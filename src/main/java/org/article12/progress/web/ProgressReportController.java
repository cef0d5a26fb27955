package org.article12.progress.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.progress.Edition;
import org.article12.progress.Editions;
import org.article12.progress.Progress;
import org.article12.progress.ProgressReport;
import org.article12.progress.PublicationFile;
import org.article12.progress.PublishedReport;
import org.article12.progress.PublishedReports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The report on progress for three dates, as a page. */
@Controller
record ProgressReportController(AskedReports reports, Progress progress, Editions editions, PublishedReports published,
		ReportViews views, PublishedViews lists, UsualDates usual) {

	static final String ADDRESS = "/reports/progress";

	/** Leads to where the dates are chosen. */
	static final String BEGIN = "redirect:" + ADDRESS;

	@GetMapping(ADDRESS)
	@Nullable String report(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@ModelAttribute("form") PeriodForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> address, Model model) {
		if (form.isBlank()) {
			model.addAttribute("form", this.usual.form());
			return AskedReports.BEGIN;
		}
		return this.reports.answer(new Asked(user, form, errors, address, model),
				(report, _) -> published(report, model), (dates, _) -> computed(dates, model));
	}

	private String published(PublishedReport report, Model model) {
		model.addAttribute("publication", this.lists.of(report));
		this.published.file(report, PublicationFile.PAGE)
			.ifPresent((body) -> model.addAttribute("body", new String(body, StandardCharsets.UTF_8)));
		return "progress/published";
	}

	private String computed(ReportDates dates, Model model) {
		ProgressReport report = this.progress.report(dates.period(), dates.known());
		Optional<Edition> draft = this.editions.draft(dates.period(), dates.known());
		model.addAttribute("dates", dates);
		model.addAttribute("moving", this.usual.isNotOver(dates.known()));
		model.addAttribute("edition", draft.map((one) -> one.id().toString()).orElse(null));
		model.addAttribute("report", this.views.of(report, draft.orElse(null)));
		return "progress/report";
	}

}
