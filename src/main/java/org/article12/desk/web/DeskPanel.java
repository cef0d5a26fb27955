package org.article12.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.Officers;
import org.article12.core.Officers.Officer;
import org.article12.core.PersonId;
import org.article12.core.web.Formats;
import org.article12.core.web.Option;
import org.article12.desk.OwnNotes;
import org.article12.desk.OwnNotes.OwnNote;
import org.article12.desk.Watches;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.Reader;
import org.article12.requests.RequestPageSection;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.SharingWords;
import org.article12.requests.TransitionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In whose hands a request is, and what one keeps on it oneself. */
@Component
@Order(50)
class DeskPanel implements RequestPageSection {

	private final Officers officers;

	private final Watches watches;

	private final OwnNotes notes;

	private final Formats formats;

	private final RequestWords words;

	private final SharingWords sharing;

	DeskPanel(Officers officers, Watches watches, OwnNotes notes, Formats formats, RequestWords words,
			SharingWords sharing) {
		this.officers = officers;
		this.watches = watches;
		this.notes = notes;
		this.formats = formats;
		this.words = words;
		this.sharing = sharing;
	}

	@Override
	public boolean isFor(Reader reader) {
		return reader == Reader.SECRETARIAT;
	}

	@Override
	public boolean isBeside() {
		return true;
	}

	@Override
	public Optional<Panel> panel(RequestRecord request, CurrentUser reader) {
		List<Officer> active = this.officers.active();
		return Optional
			.of(new Panel(this.words.say("desk.title"), "desk/panel", Map.of("desk", view(request, reader, active))));
	}

	private View view(RequestRecord request, CurrentUser reader, List<Officer> active) {
		PersonId holder = request.officer();
		OwnNote kept = this.notes.of(reader.id(), request.id()).orElse(new OwnNote("", null));
		LocalDate day = kept.remindOn();
		return new View(request.reference().value(), request.lastEntry(), request.officerName(),
				this.sharing.of(request).orElse(null),
				holder != null && active.stream().noneMatch((one) -> one.id().equals(holder)),
				may(request, Act.ASSIGN) ? colleagues(active, holder, reader) : List.of(),
				holder != null && may(request, Act.RELEASE), mayRemind(request),
				request.mayHave(Watches.WATCHED) && this.watches.of(request.id()).contains(reader.id()), kept.note(),
				(day != null) ? this.formats.date(day) : "");
	}

	private List<Option> colleagues(List<Officer> active, @Nullable PersonId holder, CurrentUser reader) {
		return active.stream()
			.filter((one) -> !one.id().equals(holder) && !one.id().equals(reader.id()))
			.map((one) -> new Option(one.id().toString(), one.name()))
			.toList();
	}

	private static boolean may(RequestRecord request, Act act) {
		return TransitionTable.find(request.status(), act, Actor.SECRETARIAT).isPresent();
	}

	private static boolean mayRemind(RequestRecord request) {
		return request.turns()
			.stream()
			.anyMatch((turn) -> turn.actor() == Actor.PARTY && may(request, Act.REMIND_PARTY)
					|| turn.actor() == Actor.CENTRE && may(request, Act.REMIND_CENTRE));
	}

	/**
	 * What the panel shows.
	 *
	 * @param reference the request
	 * @param lastEntry the number of its last entry
	 * @param officer the name of whom it is with; null for nobody
	 * @param why why the portal gave it to that officer, or to nobody; null where an
	 * officer decided
	 * @param left whether that person does not work at the Secretariat any more
	 * @param colleagues to whom it can be given
	 * @param mayRelease whether it can be taken out of anybody's hands
	 * @param mayRemind whether somebody can be reminded that it is his turn
	 * @param watched whether the reader watches it
	 * @param note the reader's note
	 * @param remindOn the day of the reader's reminder, in words
	 */
	public record View(String reference, int lastEntry, @Nullable String officer, @Nullable String why, boolean left,
			List<Option> colleagues, boolean mayRelease, boolean mayRemind, boolean watched, String note,
			String remindOn) {
	}

}
