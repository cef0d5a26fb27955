package org.article12.progress.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.web.CsvFile;
import org.article12.core.web.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What stands in the files of reports: every field, section, table, column and unit. */
@Controller
record DictionaryController(ReportDictionary dictionary) {

	static final String ADDRESS = ProgressReportController.ADDRESS + "/dictionary.csv";

	@GetMapping(ADDRESS)
	void dictionary(HttpServletResponse response) throws IOException {
		Tables.head(response, "text/csv;charset=UTF-8", "progress-dictionary.csv");
		try (CsvFile csv = new CsvFile(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8),
				ZoneOffset.UTC)) {
			this.dictionary.writeTo(csv);
		}
	}

}
