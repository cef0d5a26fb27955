package org.article12.triage.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.search.Piece;
import org.article12.requests.FoundIn;
import org.article12.requests.Reader;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueuePage;
import org.article12.triage.domain.QueueRow;
import org.article12.triage.web.QueueView.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the queue's page ready to read. */
@Component
class QueueViews {

	private final TriageWords words;

	private final RequestWords requestWords;

	private final RequestViews views;

	private final FoundIn foundIn;

	private final QueueBars bars;

	private final QueueHeads heads;

	QueueViews(TriageWords words, RequestWords requestWords, RequestViews views, FoundIn foundIn, QueueBars bars,
			QueueHeads heads) {
		this.words = words;
		this.requestWords = requestWords;
		this.views = views;
		this.foundIn = foundIn;
		this.bars = bars;
		this.heads = heads;
	}

	QueueView of(QueueQuestion question, QueueForm form, QueueView.Choices choices, QueueCounts counts, QueuePage page,
			QueueAddress address, OfficersViews own, CurrentUser reader) {
		Map<RequestReference, FoundIn.Found> found = this.foundIn.of(question.filter().sought().question(),
				page.rows().items().stream().collect(Collectors.toMap(QueueRow::reference, QueueRow::title)),
				Reader.SECRETARIAT);
		PageOf<Row> rows = new PageOf<>(
				page.rows().items().stream().map((row) -> row(row, found.get(row.reference()), reader)).toList(),
				page.rows().number(), page.rows().size(), page.rows().total());
		return view(rows, this.bars.of(form, address, choices, counts, own, reader), question, form, page.more(),
				address, own);
	}

	/** The page of an address that asks for what nobody knows. */
	QueueView ofUnknown(QueueQuestion question, QueueForm form, QueueAddress address, OfficersViews own) {
		return view(new PageOf<>(List.of(), 1, question.size(), 0), this.bars.ofUnknown(), question, form, false,
				address, own);
	}

	private QueueView view(PageOf<Row> rows, QueueBar bar, QueueQuestion question, QueueForm form, boolean more,
			QueueAddress address, OfficersViews own) {
		String here = address.pages().to(rows.number());
		ListPlace place = ListPlace.in(here);
		return new QueueView(rows, address.pages(), bar,
				this.heads.of(own.preference().columns(), question.sort(), address), place.query(), place.kept(),
				here + (here.contains("?") ? "&" : "?") + "tick=page", address.file(".csv"), address.file(".xlsx"),
				QueueBars.whole(own), address.with("status", QueueQuestions.ALL),
				form.narrows() || !form.q().isEmpty() || !form.status().isEmpty(),
				question.filter().statuses().equals(QueueFilter.NOT_ENDED), more);
	}

	private String areas(QueueRow row) {
		return String.join(this.words.say("triage.separator"),
				row.areas().stream().map((area) -> this.requestWords.area(area.value())).toList());
	}

	private Row row(QueueRow row, FoundIn.@Nullable Found found, CurrentUser reader) {
		return new Row(row.reference().value(),
				(found != null) ? found.title() : List.of(new Piece(row.title(), false)),
				(found != null) ? found.elsewhere() : null, this.words.party(row.party()), row.leastDeveloped(),
				row.smallIsland(), this.views.status(row.status(), reader), this.words.number(row.age()),
				this.words.say("triage.received", this.words.day(row.receivedOn())), this.words.turn(row.turns()),
				row.officerName(), row.left(), this.words.region(row.region()), areas(row),
				this.words.day(row.receivedOn()), this.words.day(row.updatedAt()));
	}

}
