package org.article12.triage.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.web.TableFile;
import org.article12.core.web.Tables;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.Turn;
import org.article12.triage.domain.QueueRow;
import org.article12.triage.store.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The queue as a table, written row by row. */
@Component
class QueueTable {

	private static final List<String> COLUMNS = List.of("triage.csv.reference", "triage.csv.title", "triage.csv.party",
			"triage.csv.party-code", "triage.csv.region", "triage.csv.ldc", "triage.csv.sids", "triage.csv.status",
			"triage.csv.areas", "triage.csv.received", "triage.csv.age", "triage.csv.turn", "triage.csv.due",
			"triage.csv.overdue", "triage.csv.officer", "triage.csv.updated");

	private final Queue queue;

	private final TriageWords words;

	private final RequestWords requestWords;

	private final RequestViews views;

	private final WorkingDays calendar;

	private final Tables tables;

	QueueTable(Queue queue, TriageWords words, RequestWords requestWords, RequestViews views, WorkingDays calendar,
			Tables tables) {
		this.queue = queue;
		this.words = words;
		this.requestWords = requestWords;
		this.views = views;
		this.calendar = calendar;
		this.tables = tables;
	}

	/** Answers with the whole list that a question asks for. */
	void answer(QueueQuestion question, CurrentUser reader, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.tables.answer(reader, request, response, "triage-" + this.calendar.today(), (table) -> {
			table.head(COLUMNS.stream().map((column) -> this.words.say(column, this.tables.zone())).toList());
			this.queue.forEach(question.filter(), question.sort(), (row) -> write(row, reader, table));
		});
	}

	private void write(QueueRow row, CurrentUser reader, TableFile table) {
		try {
			table.row(cells(row, reader));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<@Nullable Object> cells(QueueRow row, CurrentUser reader) {
		LocalDate due = row.turns().isEmpty() ? null : row.turns().getFirst().dueOn();
		String areas = String.join(this.words.say("triage.separator"),
				row.areas().stream().map((area) -> this.requestWords.area(area.value())).toList());
		return Arrays.asList(row.reference().value(), row.title(), this.words.party(row.party()), row.party().value(),
				this.words.region(row.region()), truth(row.leastDeveloped()), truth(row.smallIsland()),
				this.views.status(row.status(), reader).word(), areas, row.receivedOn(), row.age(),
				this.words.everyone(row.turns()), due, truth(isLate(row.turns())), officer(row), row.updatedAt());
	}

	private @Nullable String officer(QueueRow row) {
		String name = row.officerName();
		return (name != null && row.left()) ? this.words.say("triage.officer.left", name) : name;
	}

	private boolean isLate(List<Turn> turns) {
		return turns.stream().map(Turn::dueOn).anyMatch((due) -> due != null && this.calendar.isOver(due));
	}

	private String truth(boolean yes) {
		return this.words.say(yes ? "triage.csv.yes" : "triage.csv.no");
	}

}
