package org.article12.progress.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.web.AddressValues;
import org.article12.core.web.ComesBack;
import org.article12.core.web.PageLinks;
import org.article12.core.web.Tables;
import org.article12.progress.Progress;
import org.article12.progress.TableCode;
import org.article12.progress.store.SeenRequests;
import org.article12.progress.store.SeenRequests.SeenRequest;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What a number of the report counts, and the requests behind it. */
@Controller
class RequestsBehindController {

	static final String ADDRESS = ProgressReportController.ADDRESS + "/requests";

	private static final int A_PAGE = 50;

	private final Progress progress;

	private final NumbersOfReports numbers;

	private final SeenRequests seen;

	private final ReportWords words;

	private final Tables tables;

	RequestsBehindController(Progress progress, NumbersOfReports numbers, SeenRequests seen, ReportWords words,
			Tables tables) {
		this.progress = progress;
		this.numbers = numbers;
		this.seen = seen;
		this.words = words;
		this.tables = tables;
	}

	@GetMapping(ADDRESS)
	String behind(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@ModelAttribute("form") PeriodForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> address, Model model) {
		if (form.isBlank()) {
			return ProgressReportController.BEGIN;
		}
		Optional<NumberOfReport> number = this.numbers.read(user, form, errors, address, TableCode::countsRequests);
		if (number.isEmpty()) {
			ComesBack.refused(model);
			return "progress/unknown";
		}
		List<RequestReference> references = references(number.get());
		model.addAttribute("behind", this.numbers.view(number.get(), references.size()));
		List<SeenRequest> seen = (user != null) ? this.seen.among(references, user)
				: this.seen.published(references, number.get().row().key(), number.get().column());
		model.addAttribute("seen", seen.size());
		model.addAttribute("page", PageOf.of(seen, new AddressValues().page(address.getFirst("page")), A_PAGE));
		model.addAttribute("links", new PageLinks(ADDRESS, address));
		return "progress/behind";
	}

	@GetMapping(ADDRESS + ".csv")
	@Nullable String file(CurrentUser user, @ModelAttribute("form") PeriodForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> address, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException {
		if (form.isBlank()) {
			return ProgressReportController.BEGIN;
		}
		Optional<NumberOfReport> number = this.numbers.read(user, form, errors, address, TableCode::countsRequests);
		if (number.isEmpty()) {
			ComesBack.refused(model);
			return "progress/unknown";
		}
		List<RequestReference> references = references(number.get());
		this.tables.answer(user, request, response, number.get().dates().fileName() + "-requests", (file) -> {
			file.head(List.of(this.words.say("progress.behind.reference")));
			for (RequestReference reference : references) {
				file.row(List.of(reference.value()));
			}
		});
		return null;
	}

	private List<RequestReference> references(NumberOfReport number) {
		return this.progress.requestsBehind(number.dates().period(), this.progress.cutOff(number.dates().known()),
				number.table().code(), number.row().key().code(), number.column());
	}

}
