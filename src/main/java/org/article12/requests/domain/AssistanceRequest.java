package org.article12.requests.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.text.Text;
import org.article12.requests.Act;
import org.article12.requests.Answers;
import org.article12.requests.AreaOffers;
import org.article12.requests.By;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Turn;
import org.article12.requests.UnservedCode;
import org.hibernate.annotations.BatchSize;
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

	@ElementCollection
	@BatchSize(size = 300)
	@CollectionTable(name = "request_turn", joinColumns = @JoinColumn(name = "request_id"))
	private List<StoredTurn> turns = new ArrayList<>();

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
	}

	/**
	 * A new draft, which belongs to the Party and not to the person.
	 * @param startToken names the press of the button, so that pressing twice starts one
	 */
	static AssistanceRequest start(RequestReference reference, PartyCode party, UUID startToken, Answers answers,
			PersonId startedBy, Instant at) {
		return new AssistanceRequest(reference, party, startToken, answers, startedBy, at);
	}

	/** Keeps a part of the answers as typed, valid or not. */
	void save(Answers.Part part) {
		if (!RequestStatus.EDITABLE.contains(this.status)) {
			throw new Refused("ANSWERS_NOT_EDITABLE", this.reference);
		}
		this.answers = this.answers.with(part);
		if (this.status == RequestStatus.DRAFT) {
			this.title = this.answers.need().title();
		}
	}

	/** The Party files its draft. The answers have been found complete. */
	void submit(Capacity capacity, Collection<AreaCode> areas, Occasion occasion) {
		Transition move = require(Act.SUBMIT, occasion.by());
		this.filing = this.filing.submitted(capacity, occasion);
		snapshot(areas);
		this.clocks = Clocks.screening(occasion);
		record(move, occasion, null, Map.of("capacity", capacity.name()));
	}

	/** An officer files for a Party what came by letter. */
	void fileLetter(Letter letter, Collection<AreaCode> areas, Occasion occasion) {
		Transition move = require(Act.FILE_LETTER, occasion.by());
		// Whoever typed it knows it best, and is its officer.
		this.filing = this.filing.byLetter(letter, occasion).taken(occasion.by());
		snapshot(areas);
		this.clocks = Clocks.screening(occasion);
		record(move, occasion, null, Map.of("capacity", letter.capacity().name(), "letter", letter.reference(),
				"receivedOn", letter.receivedOn().toString()));
	}

	private void snapshot(Collection<AreaCode> areas) {
		this.submissions++;
		this.title = this.answers.need().title().strip();
		this.need = this.answers.need().help();
		this.areas.replace(areas);
	}

	/** An officer takes charge. */
	void take(Occasion occasion) {
		Transition move = require(Act.TAKE, occasion.by());
		this.filing = this.filing.taken(occasion.by());
		record(move, occasion, null, Map.of());
	}

	/**
	 * The Secretariat asks; its clock stands still until the Party answers.
	 * @param about the answers that the question is about, by the names of their fields
	 */
	void askForClarification(String question, Set<String> about, Occasion occasion) {
		Transition move = require(Act.ASK_FOR_CLARIFICATION, occasion.by());
		this.clocks = clocks().paused(occasion);
		record(move, occasion, null,
				about.isEmpty() ? Map.of("words", question) : Map.of("words", question, "about", joined(about)));
	}

	/** The Party answers and submits again. */
	void answer(String words, Collection<AreaCode> areas, Occasion occasion) {
		Transition move = require(Act.ANSWER, occasion.by());
		snapshot(areas);
		this.clocks = clocks().resumed(occasion);
		record(move, occasion, null, Text.isBlank(words) ? Map.of() : Map.of("words", words));
	}

	/** The Party has longer to answer or to confirm. */
	void extendAnswer(LocalDate dueOn, String words, Occasion occasion) {
		Transition move = require(Act.EXTEND_ANSWER, occasion.by());
		this.clocks = clocks().extended(dueOn);
		record(move, occasion, null, Map.of("dueOn", dueOn.toString(), "words", words));
	}

	/** An officer links the request with another. */
	void link(RequestReference other, String words, Occasion occasion) {
		Transition move = require(Act.LINK, occasion.by());
		record(move, occasion, null, Map.of("other", other.value(), "words", words));
	}

	/** The Secretariat goes on without an answer that is overdue. */
	void resumeScreening(Occasion occasion) {
		Transition move = require(Act.RESUME_SCREENING, occasion.by());
		clocks().requireOverdueAnswer(occasion);
		this.clocks = clocks().resumed(occasion);
		record(move, occasion, null, Map.of());
	}

	/**
	 * The Secretariat declines the request.
	 * @param duplicateOf the request that it repeats, where that is why
	 * @param eligible whether the Party may ask for assistance, by the register
	 * @throws Refused {@code PARTY_IS_ELIGIBLE} when the reason given is that it may not
	 */
	void decline(DeclineCode code, String words, @Nullable RequestReference duplicateOf, boolean eligible,
			Occasion occasion) {
		Transition move = require(Act.DECLINE, occasion.by());
		if (code == DeclineCode.NOT_ELIGIBLE && eligible) {
			throw new Refused("PARTY_IS_ELIGIBLE");
		}
		if (this.status == RequestStatus.CLARIFICATION) {
			clocks().requireOverdueAnswer(occasion);
		}
		Map<String, String> particulars = new HashMap<>(Map.of("code", code.name(), "words", words));
		if (duplicateOf != null) {
			particulars.put("duplicateOf", duplicateOf.value());
		}
		record(move, occasion, null, particulars);
	}

	/**
	 * The Secretariat takes its decline back and screens the request again.
	 * @param until the last day on which that is possible
	 * @throws Refused {@code REOPENING_OVER} when that day has passed
	 */
	void reopenRequest(String words, LocalDate until, Occasion occasion) {
		Transition move = require(Act.REOPEN_REQUEST, occasion.by());
		if (occasion.calendar().isOver(until)) {
			throw new Refused("REOPENING_OVER", until);
		}
		this.clocks = Clocks.screening(occasion);
		record(move, occasion, null, Map.of("words", words));
	}

	/** The Secretariat finds that the request may be routed (Article 12.1). */
	void confirmEligibility(Occasion occasion) {
		Transition move = require(Act.CONFIRM_ELIGIBILITY, occasion.by());
		this.clocks = Clocks.routing(occasion);
		record(move, occasion, null, Map.of());
	}

	/** Offers went out: each of these open areas waits for a centre's answer. */
	void offer(Map<AreaCode, CentreCode> offers, LocalDate answerDueOn, Occasion occasion) {
		Transition move = require(Act.OFFER, occasion.by());
		this.areas.offer(offers, answerDueOn);
		Map<CentreCode, Set<AreaCode>> byCentre = new LinkedHashMap<>();
		offers.forEach((area, centre) -> byCentre.computeIfAbsent(centre, (_) -> new TreeSet<>()).add(area));
		byCentre.forEach((centre, areas) -> record(move, occasion, centre,
				Map.of("areas", joined(areas), "dueOn", answerDueOn.toString())));
	}

	/**
	 * A centre answered an offer, or the offer or assignment came to its end: the areas
	 * that it takes are settled, the others go back to the Secretariat.
	 * @param particulars what the history keeps of it; as {@code dueOn} the day by which
	 * the centre that accepts is to agree a plan, or by which it was to answer
	 */
	void settleOffer(Act act, CentreCode centre, Set<AreaCode> accepted, Set<AreaCode> returned,
			Map<String, String> particulars, Occasion occasion) {
		Transition move = require(act, occasion.by());
		boolean waiting = this.areas.isAnyOpen();
		String workDueOn = particulars.get("dueOn");
		this.areas.settle(centre, accepted, returned, OFFER_ACTS.contains(act),
				(workDueOn != null) ? LocalDate.parse(workDueOn) : null);
		// A clock that runs already for another area runs on.
		if (!returned.isEmpty() && !waiting) {
			this.clocks = Clocks.routing(occasion);
		}
		Map<String, String> all = new HashMap<>(particulars);
		all.put("areas", joined(accepted));
		all.put("returned", joined(returned));
		record(move, occasion, centre, all);
	}

	/** A centre has longer to answer its offer. */
	void extendOffer(CentreCode centre, Set<AreaCode> areas, LocalDate answerDueOn, String words, Occasion occasion) {
		Transition move = require(Act.EXTEND_OFFER, occasion.by());
		this.areas.extendOffer(centre, areas, answerDueOn);
		record(move, occasion, centre, Map.of("areas", joined(areas), "dueOn", answerDueOn.toString(), "words", words));
	}

	/**
	 * An officer finds that no centre will work on an area.
	 * @param offers what centres answered when they were asked for it
	 * @throws Refused {@code NOT_ALL_DECLINED} or {@code ALL_ANSWERED} when they answered
	 * otherwise
	 */
	void setUnserved(AreaCode area, UnservedCode code, String words, AreaOffers offers, Occasion occasion) {
		Transition move = require(Act.SET_UNSERVED, occasion.by());
		if (!offers.bears(code)) {
			if (code == UnservedCode.NO_ANSWER) {
				throw new Refused("ALL_ANSWERED", area.value());
			}
			throw new Refused("NOT_ALL_DECLINED", area.value());
		}
		this.areas.setUnserved(area, code, words);
		record(move, occasion, null, Map.of("areas", area.value(), "code", code.name(), "words", words));
	}

	/** An officer opens an unserved area again. */
	void reopen(AreaCode area, Occasion occasion) {
		Transition move = require(Act.REOPEN_AREA, occasion.by());
		if (!this.areas.isAnyOpen()) {
			this.clocks = Clocks.routing(occasion);
		}
		this.areas.reopen(area);
		record(move, occasion, null, Map.of("areas", area.value()));
	}

	/**
	 * A centre agreed a plan of its work, told of its progress, or corrected its report.
	 * @param nextDueOn when its next milestone is due
	 */
	void noteWork(Act act, CentreCode centre, Map<String, String> particulars, @Nullable LocalDate nextDueOn,
			Occasion occasion) {
		Transition move = require(act, occasion.by());
		this.areas.noteWork(centre, nextDueOn, act == Act.CORRECT_REPORT);
		record(move, occasion, centre, particulars);
	}

	/** A centre reported delivery for its areas. */
	void reportDelivery(CentreCode centre, Set<AreaCode> areas, Map<String, String> particulars, Occasion occasion) {
		Transition move = require(Act.REPORT_DELIVERY, occasion.by());
		this.areas.report(centre, areas);
		Map<String, String> all = new HashMap<>(particulars);
		all.put("areas", joined(areas));
		record(move, occasion, centre, all);
	}

	/**
	 * The Party disputes what named centres delivered: their areas are open work again.
	 * Each centre reads of itself alone, so each has an entry of its own.
	 * @param words what the Party disputes, by centre
	 * @return until when they are to report again
	 */
	LocalDate dispute(Map<CentreCode, String> words, Occasion occasion) {
		Transition move = require(Act.DISPUTE, occasion.by());
		LocalDate dueOn = occasion.in(occasion.deadlines().dispute());
		if (!this.areas.dispute(words.keySet(), dueOn)) {
			throw new Refused("NOTHING_TO_DISPUTE", this.reference);
		}
		this.clocks = Clocks.NONE;
		new TreeMap<>(words).forEach((centre, disputed) -> record(move, occasion, centre,
				Map.of("words", disputed, "dueOn", dueOn.toString())));
		return dueOn;
	}

	/** The Party confirms what was delivered. */
	void confirm(String words, Occasion occasion) {
		Transition move = require(Act.CONFIRM, occasion.by());
		record(move, occasion, null, Text.isBlank(words) ? Map.of() : Map.of("words", words));
	}

	/** The Party takes its request back. */
	void withdraw(String reason, Occasion occasion) {
		Transition move = require(Act.WITHDRAW, occasion.by());
		record(move, occasion, null, Map.of("words", reason));
	}

	private Transition require(Act act, By by) {
		if (by.party() != null && !by.party().equals(party())) {
			throw new Refused("NOT_YOUR_REQUEST", this.reference);
		}
		return TransitionTable.find(this.status, act, by.actor())
			.orElseThrow(() -> new Refused("ACT_NOT_POSSIBLE", this.reference, act.name(), this.status.name()));
	}

	private void record(Transition move, Occasion occasion, @Nullable CentreCode centre,
			Map<String, String> particulars) {
		RequestStatus before = this.status;
		this.status = (move.to().size() == 1) ? move.to().iterator().next() : this.areas.balance();
		if (!move.to().contains(this.status)) {
			throw new IllegalStateException(move + " led to " + this.status);
		}
		if (this.status == RequestStatus.DELIVERED && before != RequestStatus.DELIVERED) {
			this.clocks = Clocks.confirmation(occasion);
		}
		this.turns.clear();
		Turns.of(this.status, clocks(), this.areas.list()).stream().map(StoredTurn::of).forEach(this.turns::add);
		this.newEntries.add(new HistoryEntry(++this.lastEntry, move.act(), before, this.status, occasion.at(),
				occasion.by(), centre, Map.copyOf(particulars)));
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
	Filing filing() {
		return this.filing;
	}

	// Where all its columns are empty, Hibernate gives no clocks at all.
	Clocks clocks() {
		Clocks known = this.clocks;
		return (known != null) ? known : Clocks.NONE;
	}

	/** Its areas, and where each stands. */
	public List<RequestedArea> areas() {
		return this.areas.list();
	}

	/** Whose turn it is. */
	public List<Turn> turns() {
		return this.turns.stream().map(StoredTurn::turn).sorted(Turn.EARLIEST_FIRST).toList();
	}

	/** The entries that its verbs have added, handed over once, to be stored. */
	List<HistoryEntry> drainEntries() {
		List<HistoryEntry> drained = List.copyOf(this.newEntries);
		this.newEntries.clear();
		return drained;
	}

	private static String joined(Collection<?> codes) {
		return String.join(" ", codes.stream().map(Object::toString).sorted().toList());
	}

}
