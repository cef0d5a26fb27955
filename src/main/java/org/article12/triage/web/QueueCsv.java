package org.article12.triage.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.web.CsvFile;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.Turn;
import org.article12.triage.domain.Queue;
import org.article12.triage.domain.QueueRow;
import org.springframework.stereotype.Component;

/** The queue as CSV, written row by row. */
@Component
class QueueCsv {

	private static final List<String> COLUMNS = List.of("triage.csv.reference", "triage.csv.title", "triage.csv.party",
			"triage.csv.party-code", "triage.csv.region", "triage.csv.ldc", "triage.csv.sids", "triage.csv.status",
			"triage.csv.areas", "triage.csv.received", "triage.csv.age", "triage.csv.turn", "triage.csv.due",
			"triage.csv.overdue", "triage.csv.officer", "triage.csv.updated");

	private final Queue queue;

	private final TriageWords words;

	private final RequestWords requestWords;

	private final RequestViews views;

	private final WorkingDays calendar;

	QueueCsv(Queue queue, TriageWords words, RequestWords requestWords, RequestViews views, WorkingDays calendar) {
		this.queue = queue;
		this.words = words;
		this.requestWords = requestWords;
		this.views = views;
		this.calendar = calendar;
	}

	/** Writes the whole list that a question asks for. */
	void write(QueueQuestion question, CurrentUser reader, HttpServletResponse response) throws IOException {
		try (CsvFile csv = CsvFile.answer(response, "triage-%s.csv".formatted(this.calendar.today()))) {
			csv.row(COLUMNS.stream().map(this.words::say).toList());
			this.queue.forEach(question.filter(), question.order(), (row) -> csv.row(cells(row, reader)));
		}
	}

	private List<String> cells(QueueRow row, CurrentUser reader) {
		LocalDate due = row.turns().isEmpty() ? null : row.turns().getFirst().dueOn();
		String areas = String.join(this.words.say("triage.separator"),
				row.areas().stream().map((area) -> this.requestWords.area(area.value())).toList());
		return Stream
			.of(row.reference().value(), row.title(), this.words.party(row.party()), row.party().value(),
					this.words.region(row.region()), truth(row.leastDeveloped()), truth(row.smallIsland()),
					this.views.status(row.status(), reader).word(), areas, row.receivedOn().toString(),
					Integer.toString(row.age()), this.words.everyone(row.turns()), Objects.toString(due, ""),
					truth(isLate(row.turns())), Objects.toString(row.officerName(), ""), row.updatedAt().toString())
			.toList();
	}

	private boolean isLate(List<Turn> turns) {
		return turns.stream().map(Turn::dueOn).anyMatch((due) -> due != null && this.calendar.isOver(due));
	}

	private String truth(boolean yes) {
		return this.words.say(yes ? "triage.csv.yes" : "triage.csv.no");
	}

}
