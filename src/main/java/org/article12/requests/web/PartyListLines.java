package org.article12.requests.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.PageOf;
import org.article12.core.WorkingDays;
import org.article12.core.search.Piece;
import org.article12.core.search.Question;
import org.article12.core.text.Text;
import org.article12.requests.Actor;
import org.article12.requests.FoundIn;
import org.article12.requests.Reader;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.article12.requests.StatusView;
import org.article12.requests.Turn;
import org.article12.requests.domain.PartyRequest;
import org.article12.requests.store.PartyRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the lines of the Party's list ready to read, on the page and as CSV. */
@Component
class PartyListLines {

	private static final List<String> COLUMNS = List.of("reference", "title", "status", "turn", "due", "overdue",
			"received", "updated");

	private final RequestWords words;

	private final WorkingDays calendar;

	private final FoundIn foundIn;

	PartyListLines(RequestWords words, WorkingDays calendar, FoundIn foundIn) {
		this.words = words;
		this.calendar = calendar;
		this.foundIn = foundIn;
	}

	/** The lines that wait for the Party, and those of the page. */
	Shown of(PartyRequests.Shown shown, Question question) {
		Map<RequestReference, FoundIn.Found> found = this.foundIn.of(question,
				Stream.concat(shown.yours().stream(), shown.page().items().stream())
					.collect(Collectors.toMap(PartyRequest::reference, PartyRequest::title, (one, _) -> one)),
				Reader.PARTY);
		return new Shown(shown.yours().stream().map((request) -> line(request, found)).toList(),
				shown.page().map((request) -> line(request, found)));
	}

	/** The names of the columns. */
	List<String> columns() {
		return COLUMNS.stream().map((column) -> this.words.say("requests.list.csv." + column)).toList();
	}

	/** A request as a row. */
	List<String> cells(PartyRequest request) {
		LocalDate due = due(request);
		LocalDate received = request.receivedOn();
		return List.of(request.reference().value(), request.title(),
				this.words.status(request.status(), Reader.PARTY).word(), turn(request),
				(due != null) ? due.toString() : "",
				this.words.say(isLate(due) ? "requests.list.csv.yes" : "requests.list.csv.no"),
				(received != null) ? received.toString() : "", request.updatedAt().toString());
	}

	private PartyRequestLine line(PartyRequest request, Map<RequestReference, FoundIn.Found> allFound) {
		FoundIn.Found found = allFound.get(request.reference());
		boolean draft = request.status() == RequestStatus.DRAFT;
		boolean mine = draft || request.turns().stream().anyMatch((turn) -> turn.actor() == Actor.PARTY);
		LocalDate until = due(request);
		return new PartyRequestLine(request.reference().value(),
				(found != null) ? found.title() : List.of(new Piece(request.title(), false)),
				(found != null) ? found.elsewhere() : null, draft, this.words.status(request.status(), Reader.PARTY),
				turn(request), mine, until, isLate(until), request.updatedAt());
	}

	private String turn(PartyRequest request) {
		return this.words
			.list(request.turns().stream().map((turn) -> this.words.who(turn, Reader.PARTY)).distinct().toList());
	}

	private boolean isLate(@Nullable LocalDate due) {
		return due != null && this.calendar.isOver(due);
	}

	private static @Nullable LocalDate due(PartyRequest request) {
		return request.turns().stream().findFirst().map(Turn::dueOn).orElse(null);
	}

	/** The lines that wait for the Party, and those of the page. */
	record Shown(List<PartyRequestLine> yours, PageOf<PartyRequestLine> page) {
	}

	/**
	 * A line of the Party's list.
	 *
	 * @param reference the request's reference
	 * @param title its title, with what was looked for marked; empty while it has none
	 * @param found a text that says why it was found, where the title does not; or null
	 * @param draft whether it is a draft
	 * @param status where it stands
	 * @param turn whose turn it is; empty when nobody has it
	 * @param mine whether it is the Party's turn
	 * @param until until when, or null
	 * @param late whether that date has passed
	 * @param updatedAt when something last happened to it
	 */
	record PartyRequestLine(String reference, List<Piece> title, FoundIn.Found.@Nullable Elsewhere found, boolean draft,
			StatusView status, String turn, boolean mine, @Nullable LocalDate until, boolean late, Instant updatedAt) {

		/** Whether it has a title yet. */
		public boolean isUntitled() {
			return this.title.stream().allMatch((piece) -> Text.isBlank(piece.words()));
		}
	}

}
