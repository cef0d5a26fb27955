package org.article12.reporting.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.article12.core.CurrentUser;
import org.article12.core.paper.Paper;
import org.article12.core.web.Tables;

/** Hands out the record of a request, to read on paper and to work on in a table. */
@Controller
record RecordController(RecordSheets sheets, RecordTable table, RecordPaper paper, Tables tables) {

	@GetMapping({ "/records/{reference}.csv", "/records/{reference}.xlsx" })
	void table(CurrentUser user, @PathVariable String reference, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		RecordSheet sheet = this.sheets.of(user, reference);
		this.tables.answer(user, request, response, sheet.reference(), (table) -> this.table.write(sheet, table));
	}

	@GetMapping("/records/{reference}.pdf")
	void paper(CurrentUser user, @PathVariable String reference, HttpServletResponse response) throws IOException {
		RecordSheet sheet = this.sheets.of(user, reference);
		Paper.answer(response, sheet.reference(), this.paper.of(sheet, user));
	}

}
