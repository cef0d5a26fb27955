package org.article12.progress.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.web.ComesBack;
import org.article12.progress.Edition;
import org.article12.progress.Editions;
import org.article12.progress.Progress;
import org.article12.progress.ProgressReport;
import org.article12.progress.PublicationFile;
import org.article12.progress.PublishedReport;
import org.article12.progress.PublishedReports;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The report on progress for three dates: as it was published, for everybody; else
 * computed, for the Secretariat.
 */
@Controller
record ProgressReportController(Progress progress, Editions editions, PublishedReports published, ReportViews views,
		ProgressFiles files, PublishedViews lists, ReportWords words, UsualDates usual) {

	static final String ADDRESS = "/reports/progress";

	/** Leads to where the dates are chosen. */
	static final String BEGIN = "redirect:" + ADDRESS;

	private static final String BEGIN_PAGE = "progress/begin";

	@GetMapping(ADDRESS)
	String report(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@ModelAttribute("form") PeriodForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String edition, Model model) {
		if (form.isBlank()) {
			model.addAttribute("form", this.usual.form());
			return BEGIN_PAGE;
		}
		Optional<ReportDates> dates = form.read(errors);
		if (dates.isEmpty()) {
			ComesBack.refused(model);
			return BEGIN_PAGE;
		}
		Optional<PublishedReport> found = published(dates.get(), edition);
		if (found.isPresent()) {
			return published(found.get(), model);
		}
		requireSecretariat(user);
		try {
			return computed(dates.get(), model);
		}
		catch (Refused refused) {
			PeriodForm.refused(refused, this.words, errors);
			ComesBack.refused(model);
			return BEGIN_PAGE;
		}
	}

	@GetMapping({ ADDRESS + ".pdf", ADDRESS + ".xlsx", ADDRESS + ".csv" })
	@Nullable String file(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@ModelAttribute("form") PeriodForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String edition, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException {
		if (form.isBlank()) {
			return BEGIN;
		}
		FileKind kind = FileKind.of(request.getRequestURI());
		Optional<ReportDates> dates = form.read(errors);
		if (dates.isEmpty()) {
			ComesBack.refused(model);
			return BEGIN_PAGE;
		}
		Optional<PublishedReport> found = published(dates.get(), edition);
		if (found.isPresent()) {
			Optional<byte[]> kept = this.published.file(found.get(), kind.file());
			if (kept.isEmpty()) {
				return "redirect:" + found.get().address();
			}
			kind.answer(response, dates.get().fileName(), kept.get());
			return null;
		}
		try {
			kind.answer(response, dates.get().fileName(), made(kind, dates.get(), requireSecretariat(user)));
			return null;
		}
		catch (Refused refused) {
			PeriodForm.refused(refused, this.words, errors);
			ComesBack.refused(model);
			return BEGIN_PAGE;
		}
	}

	private byte[] made(FileKind kind, ReportDates dates, CurrentUser user) {
		return this.files.draft(kind.file(), this.progress.report(dates.period(), dates.known()),
				this.editions.draft(dates.period(), dates.known()).orElse(null), user);
	}

	private Optional<PublishedReport> published(ReportDates dates, @Nullable String edition) {
		Integer number = (edition != null && edition.matches("[1-9]\\d{0,5}")) ? Integer.valueOf(edition) : null;
		return this.published.find(dates.period(), dates.known(), number);
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

	/** Whoever is not signed in is asked to; what others may not see is not there. */
	static CurrentUser requireSecretariat(@Nullable CurrentUser user) {
		if (user == null) {
			throw new AuthenticationCredentialsNotFoundException("A report that is not published");
		}
		if (!user.isSecretariat()) {
			throw new NotVisible("A report that is not published");
		}
		return user;
	}

}
