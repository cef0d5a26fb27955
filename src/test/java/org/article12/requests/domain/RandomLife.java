package org.article12.requests.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.requests.Act;
import org.article12.requests.AreaOffers;
import org.article12.requests.AreaStatus;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.History;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Letter;
import org.article12.requests.Particulars;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestState;
import org.article12.requests.RequestedArea;
import org.article12.requests.Transition;
import org.article12.requests.TransitionTable;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;

/** A request to which, day after day, anything is done that the table allows. */
final class RandomLife {

	private static final List<AreaCode> AREAS = List.of(new AreaCode("NIP"), new AreaCode("BAT_BEP"),
			new AreaCode("INVENTORIES"), new AreaCode("TRAINING"));

	private static final List<CentreCode> CENTRES = List.of(SampleRequests.SENEGAL, SampleRequests.ALGERIA,
			new CentreCode("SCRC-ES"));

	private static final List<PersonId> OFFICERS = List.of(new PersonId(new UUID(1, 1)), new PersonId(new UUID(1, 2)));

	private final Random dice;

	private final AssistanceRequest request = SampleRequests.draft();

	private final List<HistoryEntry> history = new ArrayList<>();

	private final Map<AreaCode, UUID> assignments = new HashMap<>();

	private LocalDate day = SampleRequests.TODAY;

	RandomLife(long seed) {
		this.dice = new Random(seed);
	}

	AssistanceRequest request() {
		return this.request;
	}

	/** What was done so far, oldest first. */
	List<HistoryEntry> history() {
		return this.history;
	}

	/** Something is done, if anything can be. */
	void goOn() {
		this.day = this.day.plusDays(this.dice.nextInt(30));
		List<Transition> possible = TransitionTable.ALL.stream()
			.filter((row) -> row.from() == this.request.status())
			.toList();
		if (possible.isEmpty()) {
			return;
		}
		Transition row = oneOf(possible);
		Occasion occasion = SampleRequests.on(this.day, SampleRequests.by(row.by()));
		try {
			perform(row.act(), occasion);
		}
		catch (Refused refused) {
			// The table allows it; the state of its areas or dates does not.
		}
		this.history.addAll(this.request.drainEntries());
	}

	private void perform(Act act, Occasion occasion) {
		switch (act) {
			case SUBMIT ->
				this.request.submit(oneOf(List.of(Capacity.values())), some(AREAS), SampleRequests.REGISTER, occasion);
			case FILE_LETTER ->
				this.request.fileLetter(new Letter(this.day.minusDays(9), "Ref. 7", Capacity.OFFICIAL_CONTACT_POINT),
						some(AREAS), SampleRequests.REGISTER, occasion);
			case TAKE -> this.request.charge().take(occasion);
			case ASSIGN -> this.request.charge().assign(oneOf(OFFICERS), "Officer", List.of(), occasion);
			case RELEASE -> this.request.charge().release(occasion);
			case REMIND_PARTY -> this.request.timekeeping().remindParty(occasion);
			case REMIND_CENTRE -> this.request.timekeeping().remindCentre(oneOf(CENTRES), occasion);
			case LINK -> this.request.assessment().link(new RequestReference("SEN-2026-0002"), "Alike", occasion);
			case ASK_FOR_CLARIFICATION ->
				this.request.assessment().askForClarification("Which?", Set.of("need.help"), occasion);
			case ANSWER -> this.request.answer("These", false, some(AREAS), occasion);
			case EXTEND_ANSWER -> this.request.timekeeping().extendAnswer(this.day.plusDays(70), "Holidays", occasion);
			case MOVE_DATE -> this.request.timekeeping().moveDate(this.day.plusDays(70), "Holidays", occasion);
			case RESUME_SCREENING -> this.request.assessment().resumeScreening(occasion);
			case DECLINE ->
				this.request.assessment().decline(DeclineCode.INCOMPLETE, "Too little", null, true, occasion);
			case REOPEN_REQUEST -> this.request.assessment().reopenRequest("An error", this.day.plusDays(1), occasion);
			case CONFIRM_ELIGIBILITY -> this.request.assessment().confirmEligibility(occasion);
			case OFFER -> offer(occasion);
			case ACCEPT_OFFER, DECLINE_OFFER, EXPIRE_OFFER, CANCEL_ASSIGNMENT, LACK_FUNDING ->
				settle(act, oneOf(CENTRES), occasion);
			case EXTEND_OFFER -> extend(oneOf(CENTRES), occasion);
			case SET_UNSERVED -> this.request.assistance()
				.setUnserved(oneOf(AREAS), oneOf(List.of(UnservedCode.values())), "None",
						new AreaOffers(this.dice.nextBoolean(), this.dice.nextBoolean()), occasion);
			case REOPEN_AREA -> this.request.assistance().reopen(oneOf(AREAS), occasion);
			case FIND_FUNDING, AGREE_PLAN, REPORT_PROGRESS, CORRECT_REPORT -> note(act, oneOf(CENTRES), occasion);
			case REPORT_DELIVERY -> report(oneOf(CENTRES), occasion);
			case DISPUTE -> dispute(occasion);
			case CONFIRM -> this.request.confirm("", occasion);
			case WITHDRAW -> withdraw(occasion);
			case PUBLISH_SUMMARY -> this.request.publishing().publish("A laboratory", occasion);
			case WITHDRAW_SUMMARY -> this.request.publishing().withdraw(occasion);
			case TAKE_OFF_SUMMARY -> this.request.publishing().takeOff("It names a person", occasion);
			case TAKE_BACK -> takeBack(occasion);
		}
	}

	private void offer(Occasion occasion) {
		Map<CentreCode, Set<AreaCode>> chosen = new HashMap<>();
		Set<CentreCode> busy = new TreeSet<>();
		this.request.areas().stream().filter((area) -> area.centre() != null).forEach((area) -> busy.add(at(area)));
		List<CentreCode> free = CENTRES.stream().filter((centre) -> !busy.contains(centre)).toList();
		if (free.isEmpty()) {
			return;
		}
		for (AreaCode area : at(AreaStatus.OPEN, null, false)) {
			chosen.computeIfAbsent(oneOf(free), (_) -> new TreeSet<>()).add(area);
		}
		Map<CentreCode, Particulars.Offered> offers = new HashMap<>();
		chosen.forEach((centre, areas) -> {
			UUID id = new UUID(this.dice.nextLong(), this.dice.nextLong());
			areas.forEach((area) -> this.assignments.put(area, id));
			offers.put(centre, new Particulars.Offered(id, areas, this.day.plusDays(14)));
		});
		this.request.assistance().offer(offers, occasion);
	}

	private void settle(Act act, CentreCode centre, Occasion occasion) {
		boolean working = act == Act.LACK_FUNDING || act == Act.CANCEL_ASSIGNMENT && this.dice.nextBoolean();
		Set<AreaCode> all = at(working ? AreaStatus.ACCEPTED : AreaStatus.OFFERED, centre, false);
		if (all.isEmpty()) {
			return;
		}
		UUID id = this.assignments.get(all.iterator().next());
		Set<AreaCode> part = some(List.copyOf(all));
		Set<AreaCode> rest = new TreeSet<>(all);
		rest.removeAll(part);
		this.request.assistance().settleOffer(centre, switch (act) {
			case ACCEPT_OFFER -> new Particulars.OfferAccepted(id, part, rest, this.day.plusDays(20),
					this.dice.nextBoolean() ? "The fund" : null, rest.isEmpty() ? null : "TIMING", "");
			case DECLINE_OFFER -> new Particulars.OfferDeclined(id, all, "TIMING", "Not now");
			case EXPIRE_OFFER -> new Particulars.OfferExpired(id, all, this.day.minusDays(1));
			case CANCEL_ASSIGNMENT -> new Particulars.AssignmentCancelled(id, part, "Another can");
			default -> new Particulars.FundingNotFound(id, all, "None");
		}, occasion);
	}

	private void extend(CentreCode centre, Occasion occasion) {
		Set<AreaCode> areas = at(AreaStatus.OFFERED, centre, false);
		this.request.assistance()
			.extendOffer(centre,
					new Particulars.OfferProlonged(
							areas.isEmpty() ? null : this.assignments.get(areas.iterator().next()), areas,
							this.day.plusDays(30), "Holidays"),
					occasion);
	}

	private void note(Act act, CentreCode centre, Occasion occasion) {
		Set<AreaCode> areas = at(AreaStatus.ACCEPTED, centre, act == Act.CORRECT_REPORT);
		UUID id = areas.isEmpty() ? null : this.assignments.get(areas.iterator().next());
		LocalDate due = this.dice.nextBoolean() ? this.day.plusDays(40) : null;
		this.request.assistance().noteWork(centre, switch (act) {
			case FIND_FUNDING -> new Particulars.FundingFound(id, "Found", due);
			case AGREE_PLAN -> new Particulars.PlanAgreed(id, 1, "Agreed", due);
			case REPORT_PROGRESS -> new Particulars.ProgressReported(id, 2, "On the way", due);
			default -> new Particulars.ReportCorrected(id, 4, "Corrected");
		}, occasion);
	}

	private void report(CentreCode centre, Occasion occasion) {
		Set<AreaCode> areas = at(AreaStatus.ACCEPTED, centre, false);
		if (!areas.isEmpty()) {
			this.request.assistance()
				.reportDelivery(centre,
						new Particulars.Delivered(this.assignments.get(areas.iterator().next()), 3, areas, "Done"),
						occasion);
		}
	}

	private void dispute(Occasion occasion) {
		Map<CentreCode, String> words = new HashMap<>();
		this.request.areas()
			.stream()
			.filter((area) -> area.reported() && this.dice.nextBoolean())
			.forEach((area) -> words.put(at(area), "Not usable"));
		this.request.assistance().dispute(words, occasion);
	}

	// Rarely, or few lives would be long.
	private void withdraw(Occasion occasion) {
		if (this.dice.nextInt(8) == 0) {
			this.request.withdraw("Done otherwise", occasion);
		}
	}

	// The last act, whoever did it: all of its entries. Rarely, or few lives would go on.
	private void takeBack(Occasion occasion) {
		HistoryEntry last = this.history.getLast();
		if (this.dice.nextInt(4) > 0 || last.act() == Act.TAKE_BACK) {
			return;
		}
		int from = this.history.size();
		while (this.history.get(from - 1).act() == last.act() && this.history.get(from - 1).at().equals(last.at())) {
			from--;
		}
		RequestState before = History.of(this.history.subList(0, from));
		this.request.takeBack(Particulars.TakenBack.from(before, History.of(this.history), occasion.at()),
				before.status(), before.dates(), occasion);
	}

	private Set<AreaCode> at(AreaStatus status, @Nullable CentreCode centre, boolean reported) {
		Set<AreaCode> found = new TreeSet<>();
		for (RequestedArea area : this.request.areas()) {
			if (area.status() == status && area.reported() == reported
					&& (centre == null || centre.equals(area.centre()))) {
				found.add(area.area());
			}
		}
		return found;
	}

	private static CentreCode at(RequestedArea area) {
		CentreCode centre = area.centre();
		if (centre == null) {
			throw new IllegalStateException(area + " is at no centre");
		}
		return centre;
	}

	private <T> T oneOf(List<T> choices) {
		return choices.get(this.dice.nextInt(choices.size()));
	}

	private <T extends Comparable<T>> Set<T> some(List<T> choices) {
		Set<T> some = new TreeSet<>(Set.of(oneOf(choices)));
		choices.stream().filter((_) -> this.dice.nextBoolean()).forEach(some::add);
		return some;
	}

}
