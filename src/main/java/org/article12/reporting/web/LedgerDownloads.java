package org.article12.reporting.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.paper.Paper;
import org.article12.core.web.Formats;
import org.article12.core.web.Tables;
import org.article12.reporting.domain.Ledger;
import org.article12.requests.Reader;
import org.article12.requests.RequestWords;

/** A ledger to save: as a table and on paper. */
@Component
class LedgerDownloads {

	private final LedgerTable table;

	private final LedgerViews views;

	private final Tables tables;

	private final Paper paper;

	private final RequestWords words;

	private final Formats formats;

	private final WorkingDays calendar;

	private final Clock clock;

	LedgerDownloads(LedgerTable table, LedgerViews views, Tables tables, Paper paper, RequestWords words,
			Formats formats, WorkingDays calendar, Clock clock) {
		this.table = table;
		this.views = views;
		this.tables = tables;
		this.paper = paper;
		this.words = words;
		this.formats = formats;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Answers with the ledger as CSV or as a workbook. */
	void table(Ledger ledger, CurrentUser reader, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.tables.answer(reader, request, response, name(ledger),
				(table) -> this.table.write(ledger, Reader.of(reader), table));
	}

	/** Answers with the ledger as PDF. */
	void paper(Ledger ledger, CurrentUser reader, HttpServletResponse response) throws IOException {
		byte[] paper = this.paper.make(reader, "reporting/ledger-paper",
				Map.of("ledger", this.views.of(ledger, Reader.of(reader)), "made", this.words.say("reporting.made",
						this.formats.time(this.clock.instant()), reader.name(), reader.body())));
		Paper.answer(response, name(ledger), paper);
	}

	private String name(Ledger ledger) {
		return "ledger-%s-%s".formatted(ledger.party().value(), this.calendar.today());
	}

}
