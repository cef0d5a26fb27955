package org.article12.reporting.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.core.picture.Pictures;
import org.article12.core.web.AddressValues;
import org.article12.core.web.Tables;
import org.article12.reporting.store.WorkHistories;
import org.article12.reporting.domain.WorkHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Load and share of the centres, month by month. */
@Controller
record LoadController(WorkHistories histories, LoadViews views, LoadPicture picture, Pictures pictures, LoadTable table,
		Tables tables) {

	private static final String ADDRESS = "/reports/load";

	private static final String MONTH = "\\d{4}-\\d{2}";

	@GetMapping(ADDRESS)
	String load(@RequestParam(required = false) @Nullable String month, HttpServletResponse response, Model model) {
		WorkHistory history = this.histories.read();
		AddressValues values = new AddressValues();
		YearMonth chosen = values.read("month", month, (text) -> month(text, history));
		if (!values.unknown().isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("unknown", values.unknown());
		model.addAttribute("load", this.views.of(history, Objects.requireNonNullElse(chosen, history.present())));
		return "reporting/load";
	}

	@GetMapping({ ADDRESS + ".csv", ADDRESS + ".xlsx" })
	@Nullable String table(CurrentUser user, @RequestParam(required = false) @Nullable String month, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		WorkHistory history = this.histories.read();
		Optional<YearMonth> chosen = chosen(month, history);
		if (chosen.isEmpty()) {
			return "redirect:" + ADDRESS;
		}
		this.tables.answer(user, request, response, "load-" + chosen.get(),
				(table) -> this.table.write(history, chosen.get(), table));
		return null;
	}

	@GetMapping(ADDRESS + ".svg")
	@Nullable String svg(@RequestParam(required = false) @Nullable String month, HttpServletResponse response)
			throws IOException {
		WorkHistory history = this.histories.read();
		Optional<YearMonth> chosen = chosen(month, history);
		if (chosen.isEmpty()) {
			return "redirect:" + ADDRESS;
		}
		response.setContentType(Pictures.MEDIA_TYPE);
		response.setHeader("Content-Disposition", "attachment; filename=\"load-%s.svg\"".formatted(chosen.get()));
		response.getOutputStream()
			.write(this.pictures.file(this.picture.of(history.yearUpTo(chosen.get())))
				.getBytes(StandardCharsets.UTF_8));
		return null;
	}

	private static Optional<YearMonth> chosen(@Nullable String month, WorkHistory history) {
		return (month == null || Text.isBlank(month)) ? Optional.of(history.present()) : month(month.strip(), history);
	}

	/** A month that has begun. */
	private static Optional<YearMonth> month(String text, WorkHistory history) {
		if (!text.matches(MONTH)) {
			return Optional.empty();
		}
		try {
			return Optional.of(YearMonth.parse(text)).filter((month) -> !month.isAfter(history.present()));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
