package org.article12.publicview.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.accounts.PortalAddress;
import org.article12.core.CalendarSettings;
import org.article12.core.CurrentUser;
import org.article12.core.web.CsvFile;
import org.article12.core.web.PublicCaching;
import org.article12.publicview.domain.PublicFigures;
import org.article12.publicview.store.CurrentFigures;
import org.article12.publicview.store.Summaries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The figures and the published summaries as files for anybody's own work. */
@Controller
record OpenDataController(CurrentFigures figures, Summaries summaries, DataOfFigures shown, DataOfRequests requests,
		CalendarSettings calendar, PortalAddress portal) {

	private static final String CSV = "text/csv;charset=UTF-8";

	@GetMapping("/progress/data")
	String page(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user, Model model,
			HttpServletResponse response) {
		model.addAttribute("figures", names(DataOfFigures.Column.values()));
		model.addAttribute("requests", names(DataOfRequests.Column.values()));
		model.addAttribute("example", "curl '" + this.portal.of("/progress/data/figures.json") + "'");
		PublicCaching.allow(PublicCaching.FIGURES, user, response);
		return "publicview/data";
	}

	@GetMapping("/progress/data/figures.csv")
	void figuresAsCsv(HttpServletResponse response) throws IOException {
		head(response, CSV, "figures");
		response.setHeader(HttpHeaders.CACHE_CONTROL, PublicCaching.FIGURES.getHeaderValue());
		try (CsvFile csv = new CsvFile(response.getWriter(), this.calendar.zone())) {
			csv.head(names(DataOfFigures.Column.values()));
			PublicFigures now = this.figures.get();
			this.shown.rows(now).forEach((row) -> csv.row(row.cells()));
		}
	}

	@GetMapping("/progress/data/figures.json")
	void figuresAsJson(HttpServletResponse response) throws IOException {
		head(response, MediaType.APPLICATION_JSON_VALUE, "figures");
		response.setHeader(HttpHeaders.CACHE_CONTROL, PublicCaching.FIGURES.getHeaderValue());
		this.shown.write(this.figures.get(), response.getWriter());
	}

	@GetMapping("/progress/data/requests.csv")
	void requestsAsCsv(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (isKnown(request, response)) {
			return;
		}
		head(response, CSV, "requests");
		try (CsvFile csv = new CsvFile(response.getWriter(), this.calendar.zone())) {
			csv.head(names(DataOfRequests.Column.values()));
			this.summaries.each((summary) -> csv.row(this.requests.cells(summary)));
		}
	}

	@GetMapping("/progress/data/requests.json")
	void requestsAsJson(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (isKnown(request, response)) {
			return;
		}
		head(response, MediaType.APPLICATION_JSON_VALUE, "requests");
		this.requests.write(this.summaries, response.getWriter());
	}

	// What may be long goes out as it is read, and is told apart by what it was made of.
	private boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
		ShallowEtagHeaderFilter.disableContentCaching(request);
		response.setHeader(HttpHeaders.CACHE_CONTROL, PublicCaching.PUBLISHED.getHeaderValue());
		return new ServletWebRequest(request, response).checkNotModified("W/\"" + this.summaries.version() + "\"");
	}

	private static void head(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setCharacterEncoding("UTF-8");
		String ending = type.equals(CSV) ? "csv" : "json";
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"inline; filename=\"article-12-%s.%s\"".formatted(name, ending));
	}

	private static List<String> names(Enum<?>... columns) {
		return Stream.of(columns).map(Enum::name).toList();
	}

}
