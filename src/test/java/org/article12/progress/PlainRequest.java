package org.article12.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.article12.requests.DueDates;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.Recorded;
import org.article12.requests.RequestStatus;
import org.article12.requests.Told;

/**
 * What became of a request, worked out from its raw entries by loops that share nothing
 * with the portal's fold or with lives.
 */
final class PlainRequest {

	final Told told;

	/** Its entries without what was taken back. */
	final List<HistoryEntry> entries = new ArrayList<>();

	final List<Filed> filed = new ArrayList<>();

	final Map<UUID, Offer> offers = new LinkedHashMap<>();

	Instant began;

	PartyThen group;

	String declined;

	PlainRequest(Told told, ZoneId zone) {
		this.told = told;
		for (Recorded one : told.history().entries()) {
			if (one.entry().particulars() instanceof Particulars.TakenBack it) {
				this.entries.removeIf((earlier) -> earlier.number() >= it.from());
			}
			else {
				this.entries.add(one.entry());
			}
		}
		if (this.entries.isEmpty()) {
			return;
		}
		HistoryEntry first = this.entries.getFirst();
		this.began = first.at();
		if (first.particulars() instanceof Particulars.LetterFiled letter) {
			Instant received = letter.receivedOn().atStartOfDay(zone).toInstant();
			this.began = received.isBefore(first.at()) ? received : first.at();
			this.group = letter.party();
		}
		else if (first.particulars() instanceof Particulars.Submitted it) {
			this.group = it.party();
		}
		for (HistoryEntry entry : this.entries) {
			follow(entry);
		}
	}

	boolean exists() {
		return !this.entries.isEmpty();
	}

	private void follow(HistoryEntry entry) {
		Particulars told = entry.particulars();
		if (told instanceof Particulars.Submitted || told instanceof Particulars.LetterFiled
				|| told instanceof Particulars.Answered) {
			this.filed.add(new Filed(entry.at(), told.areas().stream().map((area) -> area.value()).sorted().toList(),
					this.filed.size()));
		}
		if (told instanceof Particulars.Declined it) {
			this.declined = it.code().name();
		}
		if (told instanceof Particulars.Offered it) {
			this.offers.put(it.assignment(), new Offer(entry.centre().value(), entry.at(), it.assignment()));
			this.offers.get(it.assignment()).live = new TreeMap<>();
			it.areas().forEach((area) -> this.offers.get(it.assignment()).live.put(area.value(), true));
		}
		if (told instanceof Particulars.OfferAccepted it) {
			Offer offer = this.offers.get(it.assignment());
			offer.answer(entry.at(), Column.ACCEPTED);
			offer.taken = it.areas().stream().map((area) -> area.value()).toList();
			offer.left = it.returned().size();
			offer.why = it.code();
			offer.live.keySet().retainAll(offer.taken);
		}
		if (told instanceof Particulars.OfferDeclined it) {
			Offer offer = this.offers.get(it.assignment());
			offer.answer(entry.at(), Column.OFFER_DECLINED);
			offer.left = it.returned().size();
			offer.why = it.code();
		}
		if (told instanceof Particulars.OfferExpired it) {
			this.offers.get(it.assignment()).answer(entry.at(), Column.NO_ANSWER);
		}
		if (told instanceof Particulars.AssignmentCancelled it) {
			Offer offer = this.offers.get(it.assignment());
			it.returned().forEach((area) -> offer.live.remove(area.value()));
			if (offer.live.isEmpty()) {
				offer.end(entry.at());
			}
		}
		if (told instanceof Particulars.FundingNotFound it) {
			this.offers.get(it.assignment()).end(entry.at());
		}
		if (told instanceof Particulars.Withdrawn) {
			this.offers.values()
				.stream()
				.filter((offer) -> offer.delivered == null && offer.ended == null)
				.filter((offer) -> offer.answered == null || offer.answer == Column.ACCEPTED)
				.forEach((offer) -> offer.end(entry.at()));
		}
		if (told instanceof Particulars.Delivered it) {
			Offer offer = this.offers.get(it.assignment());
			offer.delivered = entry.at();
			offer.report = it.work();
		}
		if (told instanceof Particulars.ReportCorrected it && it.assignment() != null) {
			this.offers.get(it.assignment()).report = it.work();
		}
		if (told instanceof Particulars.Disputed) {
			this.offers.values()
				.stream()
				.filter((offer) -> offer.centre.equals(entry.centre().value()))
				.forEach((offer) -> offer.delivered = null);
		}
	}

	RequestStatus status() {
		return this.entries.getLast().to();
	}

	/** When it came to where it stands, where that is an end. */
	Instant ended() {
		if (!Set.of(RequestStatus.DECLINED, RequestStatus.NOT_SERVED, RequestStatus.CLOSED, RequestStatus.WITHDRAWN)
			.contains(status())) {
			return null;
		}
		Instant ended = null;
		for (HistoryEntry entry : this.entries) {
			ended = (entry.from() != entry.to()) ? entry.at() : ended;
		}
		return ended;
	}

	Instant firstRouting() {
		for (HistoryEntry entry : this.entries) {
			if (entry.to() == RequestStatus.ROUTING && entry.from() != RequestStatus.ROUTING) {
				return entry.at();
			}
		}
		return null;
	}

	boolean openAt(Instant moment) {
		return this.began.isBefore(moment) && (ended() == null || !ended().isBefore(moment));
	}

	/** What had been done before a moment; at least that it was filed. */
	private List<HistoryEntry> before(Instant moment) {
		List<HistoryEntry> before = this.entries.stream().filter((entry) -> entry.at().isBefore(moment)).toList();
		return before.isEmpty() ? this.entries.subList(0, 1) : before;
	}

	RequestStatus statusAt(Instant moment) {
		return before(moment).getLast().to();
	}

	Filed filedAt(Instant moment) {
		Filed last = this.filed.getFirst();
		for (Filed one : this.filed) {
			last = one.at().isBefore(moment) ? one : last;
		}
		return last;
	}

	DueDates datesAt(Instant moment) {
		DueDates dates = DueDates.NONE;
		for (HistoryEntry entry : before(moment)) {
			dates = (entry.dates() != null) ? entry.dates() : dates;
		}
		return dates;
	}

	/** Its areas as they stood at a moment. */
	Map<String, PlainArea> areasAt(Instant moment) {
		Map<String, PlainArea> areas = new TreeMap<>();
		for (HistoryEntry entry : before(moment)) {
			move(areas, entry);
		}
		return areas;
	}

	private static void move(Map<String, PlainArea> areas, HistoryEntry entry) {
		String centre = (entry.centre() != null) ? entry.centre().value() : null;
		switch (entry.particulars()) {
			case Particulars.Submitted it ->
				it.areas().forEach((area) -> become(areas, area.value(), PlainArea.open(), entry));
			case Particulars.LetterFiled it ->
				it.areas().forEach((area) -> become(areas, area.value(), PlainArea.open(), entry));
			case Particulars.Answered it -> {
				areas.keySet().retainAll(it.areas().stream().map((area) -> area.value()).toList());
				it.areas().forEach((area) -> become(areas, area.value(), PlainArea.open(), entry));
			}
			case Particulars.AreaUnserved it ->
				become(areas, it.area().value(), new PlainArea("UNSERVED", null, false, it.code().name(), null), entry);
			case Particulars.AreaReopened it -> become(areas, it.area().value(), PlainArea.open(), entry);
			case Particulars.Offered it -> it.areas()
				.forEach((area) -> become(areas, area.value(),
						new PlainArea("OFFERED", centre, false, null, it.dueOn()), entry));
			case Particulars.OfferProlonged it -> it.areas()
				.forEach((area) -> become(areas, area.value(),
						new PlainArea("OFFERED", centre, false, null, it.dueOn()), entry));
			case Particulars.OfferAccepted it -> {
				it.areas()
					.forEach((area) -> become(areas, area.value(),
							new PlainArea("ACCEPTED", centre, false, null, it.dueOn()), entry));
				it.returned().forEach((area) -> become(areas, area.value(), PlainArea.open(), entry));
			}
			case Particulars.Settlement it ->
				it.returned().forEach((area) -> become(areas, area.value(), PlainArea.open(), entry));
			case Particulars.Delivered it -> it.areas()
				.forEach((area) -> become(areas, area.value(),
						new PlainArea("ACCEPTED", centre, true, null, areas.get(area.value()).due()), entry));
			case Particulars.Disputed it -> List.copyOf(areas.keySet()).forEach((area) -> {
				if (entry.centre().value().equals(areas.get(area).centre())) {
					become(areas, area, new PlainArea("ACCEPTED", centre, false, null, it.dueOn()), entry);
				}
			});
			case Particulars.WorkNote it -> List.copyOf(areas.keySet()).forEach((area) -> {
				PlainArea known = areas.get(area);
				boolean correction = it instanceof Particulars.ReportCorrected;
				if (known.status().equals("ACCEPTED") && entry.centre().value().equals(known.centre())
						&& known.reported() == correction) {
					become(areas, area, new PlainArea("ACCEPTED", centre, known.reported(), null, it.dueOn()), entry);
				}
			});
			default -> {
			}
		}
	}

	private static void become(Map<String, PlainArea> areas, String code, PlainArea next, HistoryEntry entry) {
		PlainArea known = areas.get(code);
		boolean same = known != null && known.status().equals(next.status())
				&& String.valueOf(known.code()).equals(String.valueOf(next.code()));
		areas.put(code, new PlainArea(next.status(), next.centre(), next.reported(), next.code(), next.due(),
				same ? known.since() : entry.at()));
	}

	/** An area as it stood. */
	record PlainArea(String status, String centre, boolean reported, String code, LocalDate due, Instant since) {

		PlainArea(String status, String centre, boolean reported, String code, LocalDate due) {
			this(status, centre, reported, code, due, null);
		}

		static PlainArea open() {
			return new PlainArea("OPEN", null, false, null, null);
		}

	}

	/** A submission. */
	record Filed(Instant at, List<String> areas, int number) {
	}

	/** What a centre was asked. */
	static final class Offer {

		final String centre;

		final Instant at;

		final UUID id;

		Map<String, Boolean> live;

		Instant answered;

		Column answer = Column.WAITING;

		List<String> taken = List.of();

		int left;

		String why;

		Instant delivered;

		Integer report;

		Instant ended;

		Offer(String centre, Instant at, UUID id) {
			this.centre = centre;
			this.at = at;
			this.id = id;
		}

		void answer(Instant moment, Column how) {
			this.answered = moment;
			this.answer = how;
		}

		void end(Instant moment) {
			if (this.answered == null) {
				answer(moment, Column.TAKEN_BACK);
			}
			else {
				this.ended = moment;
				this.delivered = null;
			}
		}

	}

}
