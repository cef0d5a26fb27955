package org.article12.progress.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.Refused;
import org.article12.core.web.AddressValues;
import org.article12.core.web.ComesBack;
import org.article12.core.web.PageLinks;
import org.article12.core.web.Tables;
import org.article12.progress.Column;
import org.article12.progress.Progress;
import org.article12.progress.PublishedReports;
import org.article12.progress.ReportRow;
import org.article12.progress.ReportTable;
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

	private final PublishedReports published;

	private final SeenRequests seen;

	private final ReportWords words;

	private final Tables tables;

	RequestsBehindController(Progress progress, PublishedReports published, SeenRequests seen, ReportWords words,
			Tables tables) {
		this.progress = progress;
		this.published = published;
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
		Optional<Behind> behind = read(user, form, errors, address);
		if (behind.isEmpty()) {
			ComesBack.refused(model);
			return "progress/unknown";
		}
		List<RequestReference> references = references(behind.get());
		model.addAttribute("behind", view(behind.get(), references.size()));
		List<SeenRequest> seen = (user != null) ? this.seen.among(references, user)
				: this.seen.published(references, behind.get().row().key(), behind.get().column());
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
		Optional<Behind> behind = read(user, form, errors, address);
		if (behind.isEmpty()) {
			ComesBack.refused(model);
			return "progress/unknown";
		}
		List<RequestReference> references = references(behind.get());
		this.tables.answer(user, request, response, behind.get().dates().fileName() + "-requests", (file) -> {
			file.head(List.of(this.words.say("progress.behind.reference")));
			for (RequestReference reference : references) {
				file.row(List.of(reference.value()));
			}
		});
		return null;
	}

	/** What is asked for; empty where there is no such number. */
	private Optional<Behind> read(@Nullable CurrentUser user, PeriodForm form, BindingResult errors,
			MultiValueMap<String, String> address) {
		Optional<ReportDates> dates = form.read(errors);
		Optional<TableCode> code = constant(TableCode.values(), address.getFirst("table"));
		Optional<Column> column = constant(Column.values(), address.getFirst("column"));
		String row = address.getFirst("row");
		if (dates.isEmpty()) {
			return Optional.empty();
		}
		if (this.published.find(dates.get().period(), dates.get().known(), null)
			.filter((one) -> !one.isWithdrawn())
			.isEmpty()) {
			ProgressReportController.requireSecretariat(user);
		}
		if (code.isEmpty() || column.isEmpty() || row == null || !code.get().countsRequests(column.get())) {
			return Optional.empty();
		}
		try {
			ReportTable table = this.progress.report(dates.get().period(), dates.get().known()).table(code.get());
			return table.row(row).map((found) -> new Behind(dates.get(), table, found, column.get()));
		}
		catch (Refused refused) {
			PeriodForm.refused(refused, this.words, errors);
			return Optional.empty();
		}
	}

	private static <E extends Enum<E>> Optional<E> constant(E[] values, @Nullable String name) {
		return Stream.of(values).filter((one) -> one.name().equals(name)).findFirst();
	}

	private List<RequestReference> references(Behind behind) {
		return this.progress.requestsBehind(behind.dates().period(), this.progress.cutOff(behind.dates().known()),
				behind.table().code(), behind.row().key().code(), behind.column());
	}

	private BehindView view(Behind behind, int count) {
		Column column = behind.column();
		String value = this.words.value(column, behind.table().value(behind.row().key().code(), column));
		return new BehindView(
				this.words.say("progress.behind.what", this.words.heading(column), this.words.row(behind.row()), value),
				this.words.table(behind.table().code()), this.words.explanation(column),
				this.words.explanation(behind.table().code()), this.words.dates(behind.dates()), count,
				behind.dates().address(),
				behind.dates()
					.behind(behind.table().code(), behind.row().key().code(), column)
					.replace(ADDRESS, ADDRESS + ".csv"));
	}

	/** A number of a report. */
	private record Behind(ReportDates dates, ReportTable table, ReportRow row, Column column) {
	}

	/**
	 * A number and what is behind it, ready to read.
	 *
	 * @param what the number and what it is called
	 * @param table the table that it stands in
	 * @param counts what its column counts
	 * @param words what is to be known of its table
	 * @param dates the dates of its report
	 * @param count how many requests are behind it
	 * @param report the report's address
	 * @param csv the address of the same list as a file
	 */
	public record BehindView(String what, String table, String counts, String words, String dates, int count,
			String report, String csv) {
	}

}
