package org.article12.triage.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.search.Piece;
import org.article12.core.web.PageLinks;
import org.article12.requests.FoundIn;
import org.article12.requests.Reader;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueuePage;
import org.article12.triage.domain.QueueRow;
import org.article12.triage.web.QueueView.Row;
import org.article12.triage.web.QueueView.StatusChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Makes the queue's page ready to read. */
@Component
class QueueViews {

	private static final String QUEUE = "/triage";

	private static final List<RequestStatus> IN_HAND_FIRST = QueueFilter.VISIBLE.stream()
		.sorted(Comparator.comparing(RequestStatus.TERMINAL::contains))
		.toList();

	private final TriageWords words;

	private final RequestViews views;

	private final FoundIn foundIn;

	QueueViews(TriageWords words, RequestViews views, FoundIn foundIn) {
		this.words = words;
		this.views = views;
		this.foundIn = foundIn;
	}

	QueueView of(QueueQuestion question, QueueForm form, QueueCounts counts, QueuePage page,
			MultiValueMap<String, String> address, CurrentUser reader) {
		PageLinks links = new PageLinks(QUEUE, address);
		boolean notEnded = question.filter().statuses().equals(QueueFilter.NOT_ENDED);
		Map<RequestReference, FoundIn.Found> found = this.foundIn.of(question.filter().sought().question(),
				page.rows().items().stream().collect(Collectors.toMap(QueueRow::reference, QueueRow::title)),
				Reader.SECRETARIAT);
		PageOf<Row> rows = new PageOf<>(
				page.rows().items().stream().map((row) -> row(row, found.get(row.reference()), reader)).toList(),
				page.rows().number(), page.rows().size(), page.rows().total());
		return new QueueView(rows, links, statuses(form, counts, address, reader), table(address, ".csv"),
				table(address, ".xlsx"), QUEUE, everything(address),
				form.narrows() || !form.q().isEmpty() || !form.status().isEmpty(), notEnded, page.more());
	}

	private Row row(QueueRow row, FoundIn.@Nullable Found found, CurrentUser reader) {
		return new Row(row.reference().value(), QUEUE + "/" + row.reference(),
				(found != null) ? found.title() : List.of(new Piece(row.title(), false)),
				(found != null) ? found.elsewhere() : null, this.words.party(row.party()), row.leastDeveloped(),
				row.smallIsland(), this.views.status(row.status(), reader), this.words.number(row.age()),
				this.words.say("triage.received", this.words.day(row.receivedOn())), this.words.turn(row.turns()),
				row.officerName());
	}

	/** The list's address as CSV: the same filters, all pages. */
	private static String table(MultiValueMap<String, String> address, String ending) {
		MultiValueMap<String, String> whole = new LinkedMultiValueMap<>(address);
		whole.remove("size");
		return new PageLinks(QUEUE + ending, whole).to(1);
	}

	private static String everything(MultiValueMap<String, String> address) {
		MultiValueMap<String, String> ended = new LinkedMultiValueMap<>(address);
		ended.set("status", QueueQuestions.ALL);
		return new PageLinks(QUEUE, ended).to(1);
	}

	private List<StatusChoice> statuses(QueueForm form, QueueCounts counts, MultiValueMap<String, String> address,
			CurrentUser reader) {
		List<StatusChoice> choices = new ArrayList<>();
		for (RequestStatus status : IN_HAND_FIRST) {
			boolean chosen = form.status().contains(status.name());
			List<String> others = new ArrayList<>(form.status());
			others.removeAll(Set.of(QueueQuestions.ALL, status.name()));
			if (!chosen) {
				others.add(status.name());
			}
			MultiValueMap<String, String> next = new LinkedMultiValueMap<>(address);
			next.put("status", others);
			choices.add(new StatusChoice(this.views.status(status, reader), count(status, counts),
					new PageLinks(QUEUE, next).to(1), chosen));
		}
		return choices;
	}

	private String count(RequestStatus status, QueueCounts counts) {
		int count = counts.of(status);
		if (!counts.isAtLeast(status)) {
			return this.words.number(count);
		}
		int hundreds = (count - 1) / 100 * 100;
		return (hundreds > 0) ? this.words.say("triage.count.more", hundreds) : this.words.say("triage.count.not");
	}

	/** The name of an order in the address. */
	static String slug(Enum<?> order) {
		return order.name().toLowerCase(Locale.ROOT);
	}

}
