package org.article12.progress.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.progress.Editions;
import org.article12.progress.Progress;
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

/** The report on progress as a file. */
@Controller
record ProgressFileController(AskedReports reports, Progress progress, Editions editions, PublishedReports published,
		ProgressFiles files) {

	@GetMapping({ ProgressReportController.ADDRESS + ".pdf", ProgressReportController.ADDRESS + ".xlsx",
			ProgressReportController.ADDRESS + ".csv" })
	@Nullable String file(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@ModelAttribute("form") PeriodForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> address, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException {
		if (form.isBlank()) {
			return ProgressReportController.BEGIN;
		}
		FileKind kind = FileKind.of(request.getRequestURI());
		return this.reports.answer(new Asked(user, form, errors, address, model),
				(report, dates) -> kept(kind, report, dates, response), (dates, officer) -> {
					kind.answer(response, dates.fileName(), made(kind, dates, officer));
					return null;
				});
	}

	private @Nullable String kept(FileKind kind, PublishedReport report, ReportDates dates,
			HttpServletResponse response) throws IOException {
		Optional<byte[]> kept = this.published.file(report, kind.file());
		if (kept.isEmpty()) {
			return "redirect:" + report.address();
		}
		kind.answer(response, dates.fileName(), kept.get());
		return null;
	}

	private byte[] made(FileKind kind, ReportDates dates, CurrentUser officer) {
		return this.files.draft(kind.file(), this.progress.report(dates.period(), dates.known()),
				this.editions.draft(dates.period(), dates.known()).orElse(null), officer);
	}

}
