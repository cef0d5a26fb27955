package org.article12.requests.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.settings.Term;
import org.article12.core.text.Text;
import org.article12.parties.Region;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.AnswerField;
import org.article12.requests.Answers;
import org.article12.requests.AreaOffers;
import org.article12.requests.Capacity;
import org.article12.requests.Consent;
import org.article12.requests.DeclineCode;
import org.article12.requests.DueDates;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Letter;
import org.article12.requests.Particulars;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.PublicStage;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Transition;
import org.article12.requests.TransitionTable;
import org.article12.requests.Turn;
import org.article12.requests.Turns;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;

/**
 * A request for technical assistance (Article 12.1). Its status moves only through the
 * verbs below: each checks the {@link TransitionTable}, guards, changes, and records one
 * history entry.
 */
@Entity
@Table(name = "assistance_request")
public class AssistanceRequest {

	/** What can only be done to areas that a centre has not answered for yet. */
	private static final Set<Act> OFFER_ACTS = Set.of(Act.ACCEPT_OFFER, Act.DECLINE_OFFER, Act.EXPIRE_OFFER);

	/** The most characters of an answer to a question. */
	public static final int LONGEST_ANSWER = 5000;

	/** The most characters of a Party's own words in its published summary. */
	public static final int LONGEST_SUMMARY = 1000;

	/** The most characters of the reason for a withdrawal. */
	public static final int LONGEST_WITHDRAWAL = 2000;

	@Id
	private UUID id;

	private String reference;

	private String partyCode;

	@Enumerated(EnumType.STRING)
	private RequestStatus status;

	@Version
	private int version;

	private UUID startToken;

	private String title = "";

	private String need = "";

	private Answers answers;

	@Embedded
	private Filing filing;

	@Embedded
	private @Nullable Clocks clocks;

	private int lastEntry;

	private int submissions;

	@Embedded
	private RequestedAreas areas = new RequestedAreas();

	@Embedded
	private StoredTurns turns = new StoredTurns();

	@Embedded
	private PublicSummary summary = PublicSummary.NONE;

	@Enumerated(EnumType.STRING)
	private @Nullable Region filedRegion;

	@Transient
	private @Nullable DueDates recordedDates;

	/** Whether it is found by other words since it was read. */
	@Transient
	private boolean foundOtherwise;

	@Transient
	private final List<HistoryEntry> newEntries = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected AssistanceRequest() {
	}

	@SuppressWarnings("NullAway.Init")
	private AssistanceRequest(RequestReference reference, PartyCode party, UUID startToken, Answers answers,
			PersonId startedBy, Instant at) {
		this.id = RequestId.next().value();
		this.reference = reference.value();
		this.partyCode = party.value();
		this.startToken = startToken;
		this.filing = Filing.started(startedBy, at);
		this.status = RequestStatus.DRAFT;
		this.answers = answers;
		this.title = answers.need().title();
		this.foundOtherwise = true;
	}

	/**
	 * A new draft, which belongs to the Party and not to the person.
	 * @param startToken names the press of the button, so that pressing twice starts one
	 */
	public static AssistanceRequest start(RequestReference reference, PartyCode party, UUID startToken, Answers answers,
			PersonId startedBy, Instant at) {
		return new AssistanceRequest(reference, party, startToken, answers, startedBy, at);
	}

	/** Keeps a part of the answers as typed, valid or not. */
	public void save(Answers.Part part) {
		if (!RequestStatus.EDITABLE.contains(this.status)) {
			throw new Refused(RequestRefusal.ANSWERS_NOT_EDITABLE, this.reference);
		}
		Answers before = this.answers;
		this.answers = before.with(part);
		this.foundOtherwise |= !this.answers.isFoundAs(before);
		if (this.status == RequestStatus.DRAFT) {
			this.title = this.answers.need().title();
		}
	}

	/**
	 * The Party files its draft. The answers have been found complete.
	 * @param party what the register says of it
	 */
	public void submit(Capacity capacity, Collection<AreaCode> areas, PartyThen party, Occasion occasion) {
		Transition move = require(Act.SUBMIT, occasion.by());
		requireAreas(areas);
		this.filing = this.filing.submitted(capacity, occasion);
		this.filedRegion = party.region();
		snapshot(areas, occasion);
		this.clocks = Clocks.screening(occasion);
		record(move, occasion, null, new Particulars.Submitted(capacity, sorted(areas), occasion.calendar().today(),
				party, this.answers.mayBePublished()));
	}

	/** An officer files for a Party what came by letter. */
	public void fileLetter(Letter letter, Collection<AreaCode> areas, PartyThen party, Occasion occasion) {
		Transition move = require(Act.FILE_LETTER, occasion.by());
		letter.require(occasion);
		requireAreas(areas);
		// Whoever typed it knows it best, and is its officer.
		this.filing = this.filing.byLetter(letter, occasion).taken(occasion.by());
		this.filedRegion = party.region();
		snapshot(areas, occasion);
		this.clocks = Clocks.screening(occasion);
		record(move, occasion, null, new Particulars.LetterFiled(letter.capacity(), sorted(areas), letter.receivedOn(),
				letter.reference(), party, this.answers.mayBePublished()));
	}

	private void snapshot(Collection<AreaCode> areas, Occasion occasion) {
		this.submissions++;
		String before = this.title;
		this.title = this.answers.need().title().strip();
		this.summary = this.summary.with(this.summary.consent().answered(this.answers.mayBePublished()), occasion.at());
		if (!this.title.equals(before)) {
			this.summary = this.summary.changed(occasion.at());
		}
		this.need = this.answers.need().help();
		this.areas.replace(areas);
	}

	/** An officer takes charge. */
	public void take(Occasion occasion) {
		PersonId taker = occasion.by().person();
		UUID before = this.filing.officer();
		if (taker != null && before != null && !taker.value().equals(before)) {
			assign(taker, occasion.by().name(), List.of(), occasion);
			return;
		}
		Transition move = require(Act.TAKE, occasion.by());
		this.filing = this.filing.taken(occasion.by());
		record(move, occasion, null, new Particulars.Taken());
	}

	/**
	 * The request is given into an officer's hands, from nobody's or from another's.
	 * @param shares whom the portal weighed where it gives the request by itself
	 */
	public void assign(PersonId officer, String name, List<Particulars.Share> shares, Occasion occasion) {
		Transition move = require(Act.ASSIGN, occasion.by());
		UUID before = this.filing.officer();
		if (officer.value().equals(before)) {
			throw new Refused(RequestRefusal.WITH_OFFICER_ALREADY, name);
		}
		Particulars assigned = new Particulars.Assigned(officer, name, (before != null) ? new PersonId(before) : null,
				this.filing.officerName(), shares);
		this.filing = this.filing.with(officer, name);
		record(move, occasion, null, assigned);
	}

	/** The request is nobody's from now on. */
	public void release(Occasion occasion) {
		Transition move = require(Act.RELEASE, occasion.by());
		UUID before = this.filing.officer();
		if (before == null) {
			throw new Refused(RequestRefusal.NOBODYS_ALREADY, this.reference);
		}
		Particulars released = new Particulars.Released(new PersonId(before),
				Objects.requireNonNullElse(this.filing.officerName(), ""));
		this.filing = this.filing.with(null, null);
		record(move, occasion, null, released);
	}

	/**
	 * The Secretariat asks; its clock stands still until the Party answers.
	 * @param about the answers that the question is about, by the names of their fields
	 */
	public void askForClarification(String question, Set<String> about, Occasion occasion) {
		Transition move = require(Act.ASK_FOR_CLARIFICATION, occasion.by());
		Written.required(question, Written.MOST, RequestRefusal.QUESTION_MISSING);
		about.stream().filter((field) -> AnswerField.parse(field).isEmpty()).findFirst().ifPresent((field) -> {
			throw new Refused(RequestRefusal.FIELD_UNKNOWN, field);
		});
		this.clocks = clocks().paused(occasion);
		record(move, occasion, null, new Particulars.Asked(question, List.copyOf(new TreeSet<>(about))));
	}

	/**
	 * The Party answers and submits again.
	 * @param changed whether it changed its answers, or the files with them, since it
	 * last submitted: an answer says something, or changes something
	 */
	public void answer(String words, boolean changed, Collection<AreaCode> areas, Occasion occasion) {
		Transition move = require(Act.ANSWER, occasion.by());
		if (changed) {
			Written.atMost(words, LONGEST_ANSWER);
		}
		else {
			Written.required(words, LONGEST_ANSWER, RequestRefusal.ANSWER_MISSING);
		}
		requireAreas(areas);
		snapshot(areas, occasion);
		this.clocks = clocks().resumed(occasion);
		record(move, occasion, null, new Particulars.Answered(Text.isBlank(words) ? "" : words, sorted(areas),
				this.answers.mayBePublished()));
	}

	/** The Secretariat reminds the Party that it has the turn. */
	public void remindParty(Occasion occasion) {
		Transition move = require(Act.REMIND_PARTY, occasion.by());
		record(move, occasion, null, new Particulars.PartyReminded(turn(Actor.PARTY, null).dueOn()));
	}

	/** The Secretariat reminds a centre that it has the turn. */
	public void remindCentre(CentreCode centre, Occasion occasion) {
		Transition move = require(Act.REMIND_CENTRE, occasion.by());
		record(move, occasion, centre, new Particulars.CentreReminded(turn(Actor.CENTRE, centre).dueOn()));
	}

	private Turn turn(Actor actor, @Nullable CentreCode centre) {
		return turns().stream()
			.filter((turn) -> turn.actor() == actor && Objects.equals(turn.centre(), centre))
			.findFirst()
			.orElseThrow(() -> new Refused(RequestRefusal.NOBODY_TO_REMIND, this.reference));
	}

	/** The Party has longer to answer or to confirm. */
	public void extendAnswer(LocalDate dueOn, String words, Occasion occasion) {
		Transition move = require(Act.EXTEND_ANSWER, occasion.by());
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		this.clocks = clocks().extended(dueOn);
		record(move, occasion, null, new Particulars.AnswerExtended(dueOn, words));
	}

	/** The Secretariat has longer itself, such as where its date has become a holiday. */
	public void moveDate(LocalDate dueOn, String words, Occasion occasion) {
		Transition move = require(Act.MOVE_DATE, occasion.by());
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		this.clocks = clocks().moved(dueOn);
		record(move, occasion, null, new Particulars.DateMoved(dueOn, words));
	}

	/** An officer links the request with another. */
	public void link(RequestReference other, String words, Occasion occasion) {
		Transition move = require(Act.LINK, occasion.by());
		Written.atMost(words, Written.MOST);
		requireOther(other);
		record(move, occasion, null, new Particulars.Linked(other, words));
	}

	/** The Secretariat goes on without an answer that is overdue. */
	public void resumeScreening(Occasion occasion) {
		Transition move = require(Act.RESUME_SCREENING, occasion.by());
		clocks().requireOverdueAnswer(occasion);
		this.clocks = clocks().resumed(occasion);
		record(move, occasion, null, new Particulars.ScreeningResumed());
	}

	/**
	 * The Secretariat declines the request.
	 * @param duplicateOf the request that it repeats, where that is why
	 * @param eligible whether the Party may ask for assistance, by the register
	 * @throws Refused {@code PARTY_IS_ELIGIBLE} when the reason given is that it may not
	 */
	public void decline(DeclineCode code, String words, @Nullable RequestReference duplicateOf, boolean eligible,
			Occasion occasion) {
		Transition move = require(Act.DECLINE, occasion.by());
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		requireOther(duplicateOf);
		code.require(duplicateOf, eligible);
		if (this.status == RequestStatus.CLARIFICATION) {
			clocks().requireOverdueAnswer(occasion);
		}
		record(move, occasion, null, new Particulars.Declined(code, words, duplicateOf));
	}

	/**
	 * The Secretariat takes its decline back and screens the request again.
	 * @param until the last day on which that is possible
	 * @throws Refused {@code REOPENING_OVER} when that day has passed
	 */
	public void reopenRequest(String words, LocalDate until, Occasion occasion) {
		Transition move = require(Act.REOPEN_REQUEST, occasion.by());
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		if (occasion.calendar().isOver(until)) {
			throw new Refused(RequestRefusal.REOPENING_OVER, until);
		}
		this.clocks = Clocks.screening(occasion);
		record(move, occasion, null, new Particulars.RequestReopened(words));
	}

	/** The Secretariat finds that the request may be routed (Article 12.1). */
	public void confirmEligibility(Occasion occasion) {
		Transition move = require(Act.CONFIRM_ELIGIBILITY, occasion.by());
		this.clocks = Clocks.routing(occasion);
		record(move, occasion, null, new Particulars.EligibilityConfirmed());
	}

	/** Offers went out: each of these open areas waits for that centre's answer. */
	public void offer(Map<CentreCode, Particulars.Offered> offers, Occasion occasion) {
		Transition move = require(Act.OFFER, occasion.by());
		this.areas.offer(offers);
		new TreeMap<>(offers).forEach((centre, offered) -> record(move, occasion, centre, offered));
	}

	/**
	 * A centre answered an offer, or the offer or assignment came to its end: the areas
	 * that it takes are settled, the others go back to the Secretariat.
	 */
	public void settleOffer(CentreCode centre, Particulars.Settlement settled, Occasion occasion) {
		Act act = Act.of(settled);
		Transition move = require(act, occasion.by());
		boolean waiting = this.areas.isAnyOpen();
		this.areas.settle(centre, settled, OFFER_ACTS.contains(act));
		// A clock that runs already for another area runs on.
		if (!settled.returned().isEmpty() && !waiting) {
			this.clocks = Clocks.routing(occasion);
		}
		record(move, occasion, centre, settled);
	}

	/** A centre has longer to answer its offer. */
	public void extendOffer(CentreCode centre, Particulars.OfferProlonged prolonged, Occasion occasion) {
		Transition move = require(Act.EXTEND_OFFER, occasion.by());
		this.areas.extendOffer(centre, prolonged.areas(), prolonged.dueOn());
		record(move, occasion, centre, prolonged);
	}

	/**
	 * An officer finds that no centre will work on an area.
	 * @param offers what centres answered when they were asked for it
	 * @throws Refused {@code NOT_ALL_DECLINED} or {@code ALL_ANSWERED} when they answered
	 * otherwise
	 */
	public void setUnserved(AreaCode area, UnservedCode code, String words, AreaOffers offers, Occasion occasion) {
		Transition move = require(Act.SET_UNSERVED, occasion.by());
		code.requireWords(words);
		offers.require(code, area);
		this.areas.setUnserved(area, code, words);
		record(move, occasion, null, new Particulars.AreaUnserved(area, code, words));
	}

	/** An officer opens an unserved area again. */
	public void reopen(AreaCode area, Occasion occasion) {
		Transition move = require(Act.REOPEN_AREA, occasion.by());
		boolean waiting = this.areas.isAnyOpen();
		this.areas.reopen(area);
		if (!waiting) {
			this.clocks = Clocks.routing(occasion);
		}
		record(move, occasion, null, new Particulars.AreaReopened(area));
	}

	/**
	 * A centre found its funding, agreed a plan of its work, told of its progress, or
	 * corrected its report.
	 */
	public void noteWork(CentreCode centre, Particulars.WorkNote note, Occasion occasion) {
		Transition move = require(Act.of(note), occasion.by());
		this.areas.noteWork(centre, note.dueOn(), note instanceof Particulars.ReportCorrected);
		record(move, occasion, centre, note);
	}

	/** A centre reported delivery for its areas. */
	public void reportDelivery(CentreCode centre, Particulars.Delivered delivered, Occasion occasion) {
		Transition move = require(Act.REPORT_DELIVERY, occasion.by());
		this.areas.report(centre, delivered.areas());
		record(move, occasion, centre, delivered);
	}

	/**
	 * The Party disputes what named centres delivered: their areas are open work again.
	 * Each centre reads of itself alone, so each has an entry of its own.
	 * @param words what the Party disputes, by centre
	 * @return until when they are to report again
	 */
	public LocalDate dispute(Map<CentreCode, String> words, Occasion occasion) {
		Transition move = require(Act.DISPUTE, occasion.by());
		words.forEach((centre, disputed) -> Written.required(disputed, Written.MOST,
				RequestRefusal.DISPUTE_WORDS_MISSING, centre.value()));
		LocalDate dueOn = occasion.endOf(Term.DISPUTE);
		if (!this.areas.dispute(words.keySet(), dueOn)) {
			throw new Refused(RequestRefusal.NOTHING_TO_DISPUTE, this.reference);
		}
		this.clocks = Clocks.NONE;
		new TreeMap<>(words)
			.forEach((centre, disputed) -> record(move, occasion, centre, new Particulars.Disputed(disputed, dueOn)));
		return dueOn;
	}

	/** The Party confirms what was delivered. */
	public void confirm(String words, Occasion occasion) {
		Transition move = require(Act.CONFIRM, occasion.by());
		Written.atMost(words, Written.MOST);
		record(move, occasion, null, new Particulars.Confirmed(Text.isBlank(words) ? "" : words));
	}

	/** The Party takes its request back. */
	public void withdraw(String reason, Occasion occasion) {
		Transition move = require(Act.WITHDRAW, occasion.by());
		Written.required(reason, LONGEST_WITHDRAWAL, RequestRefusal.REASON_MISSING);
		record(move, occasion, null, new Particulars.Withdrawn(reason));
	}

	/**
	 * The Party agrees that a summary is published, and what it says beside the title.
	 * Its answers say so from now on.
	 * @param words its own words, which everybody reads; none where they have nothing to
	 * see
	 */
	public void publishSummary(String words, Occasion occasion) {
		Transition move = require(Act.PUBLISH_SUMMARY, occasion.by());
		Written.atMost(words, LONGEST_SUMMARY);
		String shown = Text.isBlank(words) ? "" : words;
		this.summary = this.summary.with(this.summary.consent().published(shown), occasion.at());
		this.answers = this.answers.withPublishing(true);
		record(move, occasion, null, new Particulars.SummaryPublished(shown));
	}

	/** The Party no longer agrees; its answers say so from now on. */
	public void withdrawSummary(Occasion occasion) {
		Transition move = require(Act.WITHDRAW_SUMMARY, occasion.by());
		requirePublished();
		this.summary = this.summary.with(this.summary.consent().withdrawn(), occasion.at());
		this.answers = this.answers.withPublishing(false);
		record(move, occasion, null, new Particulars.SummaryWithdrawn());
	}

	/** The Secretariat takes the summary off the public pages. */
	public void takeOffSummary(String words, Occasion occasion) {
		Transition move = require(Act.TAKE_OFF_SUMMARY, occasion.by());
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		requirePublished();
		this.summary = this.summary.with(this.summary.consent().takenOff(), occasion.at());
		record(move, occasion, null, new Particulars.SummaryTakenOff(words));
	}

	private void requirePublished() {
		if (!this.summary.consent().isGiven()) {
			throw new Refused(RequestRefusal.NO_SUMMARY, this.reference);
		}
	}

	/**
	 * Who did something takes it back before anybody was told of it.
	 * @param what what is taken back, and where all of it stands again
	 * @param to where the request stands again
	 * @param dates the dates of its clocks again
	 */
	public void takeBack(Particulars.TakenBack what, RequestStatus to, DueDates dates, Occasion occasion) {
		Transition move = require(Act.TAKE_BACK, occasion.by());
		if (!move.to().contains(to)) {
			throw new Refused(RequestRefusal.ACT_NOT_POSSIBLE, this.reference, Act.TAKE_BACK.name(),
					this.status.name());
		}
		this.areas.standAgain(what.standing());
		this.clocks = Clocks.of(dates);
		record(move, to, occasion, null, what);
	}

	private void requireOther(@Nullable RequestReference other) {
		if (reference().equals(other)) {
			throw new Refused(RequestRefusal.SAME_REQUEST, this.reference);
		}
	}

	private static void requireAreas(Collection<AreaCode> areas) {
		if (areas.isEmpty()) {
			throw new Refused(RequestRefusal.AREA_MISSING);
		}
	}

	private Transition require(Act act, RecordedActor by) {
		if (by.party() != null && !by.party().equals(party())) {
			throw new Refused(RequestRefusal.NOT_YOUR_REQUEST, this.reference);
		}
		this.recordedDates = clocks().dates();
		return TransitionTable.find(this.status, act, by.actor())
			.orElseThrow(
					() -> new Refused(RequestRefusal.ACT_NOT_POSSIBLE, this.reference, act.name(), this.status.name()));
	}

	private void record(Transition move, Occasion occasion, @Nullable CentreCode centre, Particulars particulars) {
		record(move, (move.to().size() == 1) ? move.to().iterator().next() : this.areas.balance(), occasion, centre,
				particulars);
	}

	private void record(Transition move, RequestStatus to, Occasion occasion, @Nullable CentreCode centre,
			Particulars particulars) {
		RequestStatus before = this.status;
		this.status = to;
		if (!move.to().contains(this.status)) {
			throw new IllegalStateException(move + " led to " + this.status);
		}
		if (this.status == RequestStatus.DELIVERED && before != RequestStatus.DELIVERED) {
			this.clocks = Clocks.confirmation(occasion);
		}
		if (PublicStage.of(before) != PublicStage.of(this.status)) {
			this.summary = this.summary.changed(occasion.at());
		}
		DueDates dates = clocks().dates();
		this.turns.replace(Turns.of(this.status, dates, this.areas.list()));
		this.newEntries.add(new HistoryEntry(++this.lastEntry, move.act(), before, this.status, occasion.at(),
				occasion.by(), centre, particulars, dates.equals(this.recordedDates) ? null : dates));
		this.recordedDates = dates;
	}

	/** Identifies the request inside the portal. */
	public RequestId id() {
		return new RequestId(this.id);
	}

	/** The reference by which people know it. */
	public RequestReference reference() {
		return new RequestReference(this.reference);
	}

	/** The Party that asks. */
	public PartyCode party() {
		return new PartyCode(this.partyCode);
	}

	/** Where it stands. */
	public RequestStatus status() {
		return this.status;
	}

	/** The answers as typed, which after a submission may have been edited further. */
	public Answers answers() {
		return this.answers;
	}

	/**
	 * The number of its last history entry, by which a form knows whether it is stale.
	 */
	public int lastEntry() {
		return this.lastEntry;
	}

	/** How many times it was submitted, clarifications included. */
	public int submissions() {
		return this.submissions;
	}

	/** When and how it was filed. */
	public Filing filing() {
		return this.filing;
	}

	// Where all its columns are empty, Hibernate gives no clocks at all.
	Clocks clocks() {
		Clocks known = this.clocks;
		return (known != null) ? known : Clocks.NONE;
	}

	/** The region of its Party by the register of the day on which it was filed. */
	@Nullable Region filedRegion() {
		return this.filedRegion;
	}

	/** What the Party agreed to have published. */
	public Consent consent() {
		return this.summary.consent();
	}

	/** Its areas, and where each stands. */
	public List<RequestedArea> areas() {
		return this.areas.list();
	}

	/** Whose turn it is. */
	public List<Turn> turns() {
		return this.turns.list();
	}

	/** The entries that its verbs have added, handed over once, to be stored. */
	public List<HistoryEntry> drainEntries() {
		List<HistoryEntry> drained = List.copyOf(this.newEntries);
		this.newEntries.clear();
		return drained;
	}

	/** Whether its answers are found by other words than before; said once. */
	public boolean drainFoundOtherwise() {
		boolean drained = this.foundOtherwise;
		this.foundOtherwise = false;
		return drained;
	}

	private static Set<AreaCode> sorted(Collection<AreaCode> areas) {
		return new TreeSet<>(areas);
	}

}
