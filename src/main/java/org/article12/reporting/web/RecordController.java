package org.article12.reporting.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.reporting.domain.RecordSheet;
import org.article12.reporting.domain.RecordSheets;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the record of a request, to read on paper and to work on in a table. */
@Controller
class RecordController {

	private final RecordSheets sheets;

	private final RecordCsv csv;

	private final RecordPdf pdf;

	RecordController(RecordSheets sheets, RecordCsv csv, RecordPdf pdf) {
		this.sheets = sheets;
		this.csv = csv;
		this.pdf = pdf;
	}

	@GetMapping("/records/{reference}.csv")
	void table(CurrentUser user, @PathVariable String reference, HttpServletResponse response) throws IOException {
		RecordSheet sheet = this.sheets.of(user, reference);
		head(response, "text/csv;charset=UTF-8", sheet.reference() + ".csv");
		this.csv.write(sheet, response.getWriter());
	}

	@GetMapping("/records/{reference}.pdf")
	void paper(CurrentUser user, @PathVariable String reference, HttpServletResponse response) throws IOException {
		RecordSheet sheet = this.sheets.of(user, reference);
		// Whole before it goes out: what fails in the middle must not look like a record.
		byte[] paper = this.pdf.of(sheet, user);
		head(response, "application/pdf", sheet.reference() + ".pdf");
		response.setContentLength(paper.length);
		response.getOutputStream().write(paper);
	}

	private static void head(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().cachePrivate().getHeaderValue());
	}

}
