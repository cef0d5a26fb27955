package org.article12.progress.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
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
record RequestsBehindController(Progress progress, BehindPages pages, SeenRequests seen, ReportWords words,
		Tables tables) {

	static final String ADDRESS = ProgressReportController.ADDRESS + "/requests";

	@GetMapping(ADDRESS)
	@Nullable String behind(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@ModelAttribute("form") PeriodForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> address, Model model) {
		Asked asked = new Asked(user, form, errors, address, model);
		return this.pages.answer(asked, TableCode::countsRequests, (number) -> {
			List<RequestReference> references = references(number);
			List<SeenRequest> seen = (user != null) ? this.seen.among(references, user)
					: this.seen.published(references, number.row().key(), number.column());
			this.pages.show(asked, number, references.size(), seen, ADDRESS);
			return "progress/behind";
		});
	}

	@GetMapping(ADDRESS + ".csv")
	@Nullable String file(CurrentUser user, @ModelAttribute("form") PeriodForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> address, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException {
		return this.pages.answer(new Asked(user, form, errors, address, model), TableCode::countsRequests, (number) -> {
			List<RequestReference> references = references(number);
			this.tables.answer(user, request, response, number.dates().fileName() + "-requests", (file) -> {
				file.head(List.of(this.words.say("progress.behind.reference")));
				for (RequestReference reference : references) {
					file.row(List.of(reference.value()));
				}
			});
			return null;
		});
	}

	private List<RequestReference> references(NumberOfReport number) {
		return this.progress.requestsBehind(number.dates().period(), this.progress.cutOff(number.dates().known()),
				number.table().code(), number.row().key().code(), number.column());
	}

}
