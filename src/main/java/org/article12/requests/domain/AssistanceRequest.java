package org.article12.requests.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.parties.Region;
import org.article12.requests.Act;
import org.article12.requests.Answers;
import org.article12.requests.Capacity;
import org.article12.requests.Consent;
import org.article12.requests.DueDates;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Letter;
import org.article12.requests.Particulars;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A request for technical assistance (Article 12.1): who asks, what is asked, and where
 * it stands. What the Party does with it as a whole is done here; what concerns its
 * {@linkplain #charge() officer}, its {@linkplain #assessment() assessment}, its
 * {@linkplain #timekeeping() dates}, the {@linkplain #assistance() assistance} with its
 * areas and its {@linkplain #publishing() summary} there. Each verb is a {@link Move}.
 */
@Entity
@Table(name = "assistance_request")
public class AssistanceRequest {

	/** The most characters of an answer to a question. */
	public static final int LONGEST_ANSWER = 5000;

	/** The most characters of the reason for a withdrawal. */
	public static final int LONGEST_WITHDRAWAL = 2000;

	@Id
	private UUID id;

	// What never changes is not written again: who refers to a request would wait for it.
	@Column(updatable = false)
	private String reference;

	@Column(updatable = false)
	private String partyCode;

	@Version
	private int version;

	@Column(updatable = false)
	private UUID startToken;

	@Embedded
	private Wording wording = new Wording();

	@Embedded
	private Filing filing;

	@Enumerated(EnumType.STRING)
	private @Nullable Region filedRegion;

	@Embedded
	private Course course = new Course();

	@Embedded
	private PublicSummary summary = PublicSummary.NONE;

	@SuppressWarnings("NullAway.Init")
	protected AssistanceRequest() {
	}

	private AssistanceRequest(RequestReference reference, PartyCode party, UUID startToken, Answers answers,
			PersonId startedBy, Instant at) {
		this.id = RequestId.next().value();
		this.reference = reference.value();
		this.partyCode = party.value();
		this.startToken = startToken;
		this.filing = Filing.started(startedBy, at);
		this.wording = new Wording(answers);
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
		if (!RequestStatus.EDITABLE.contains(status())) {
			throw new Refused(RequestRefusal.ANSWERS_NOT_EDITABLE, this.reference);
		}
		this.wording.save(part, status() == RequestStatus.DRAFT);
	}

	/**
	 * The Party files its draft. The answers have been found complete.
	 * @param party what the register says of it
	 */
	public void submit(Capacity capacity, Collection<AreaCode> areas, PartyThen party, Occasion occasion) {
		Move move = begin(Act.SUBMIT, occasion);
		requireAreas(areas);
		file(this.filing.submitted(capacity, occasion), party);
		submitted(areas, Clocks.screening(occasion), occasion);
		move.record(new Particulars.Submitted(capacity, sorted(areas), occasion.calendar().today(), party,
				answers().mayBePublished()));
	}

	/** An officer files for a Party what came by letter. */
	public void fileLetter(Letter letter, Collection<AreaCode> areas, PartyThen party, Occasion occasion) {
		Move move = begin(Act.FILE_LETTER, occasion);
		letter.require(occasion);
		requireAreas(areas);
		// Whoever typed it knows it best, and is its officer.
		file(this.filing.byLetter(letter, occasion).taken(occasion.by()), party);
		submitted(areas, Clocks.screening(occasion), occasion);
		move.record(new Particulars.LetterFiled(letter.capacity(), sorted(areas), letter.receivedOn(),
				letter.reference(), party, answers().mayBePublished()));
	}

	/**
	 * The Party answers and submits again.
	 * @param changed whether it changed its answers, or the files with them, since it
	 * last submitted: an answer says something, or changes something
	 */
	public void answer(String words, boolean changed, Collection<AreaCode> areas, Occasion occasion) {
		Move move = begin(Act.ANSWER, occasion);
		if (changed) {
			Written.atMost(words, LONGEST_ANSWER);
		}
		else {
			Written.required(words, LONGEST_ANSWER, RequestRefusal.ANSWER_MISSING);
		}
		requireAreas(areas);
		submitted(areas, clocks().resumed(occasion), occasion);
		move.record(
				new Particulars.Answered(Text.isBlank(words) ? "" : words, sorted(areas), answers().mayBePublished()));
	}

	private void file(Filing filed, PartyThen party) {
		file(filed);
		this.filedRegion = party.region();
	}

	private void submitted(Collection<AreaCode> areas, Clocks clocks, Occasion occasion) {
		boolean renamed = this.wording.submit();
		agree(consent().answered(answers().mayBePublished()), occasion);
		if (renamed) {
			changedForPublic(occasion);
		}
		this.course.areas().replace(areas);
		this.course.run(clocks);
	}

	/** The Party confirms what was delivered. */
	public void confirm(String words, Occasion occasion) {
		Move move = begin(Act.CONFIRM, occasion);
		Written.atMost(words, Written.MOST);
		move.record(new Particulars.Confirmed(Text.isBlank(words) ? "" : words));
	}

	/** The Party takes its request back. */
	public void withdraw(String reason, Occasion occasion) {
		Move move = begin(Act.WITHDRAW, occasion);
		Written.required(reason, LONGEST_WITHDRAWAL, RequestRefusal.REASON_MISSING);
		move.record(new Particulars.Withdrawn(reason));
	}

	/**
	 * Who did something takes it back before anybody was told of it.
	 * @param what what is taken back, and where all of it stands again
	 * @param to where the request stands again
	 * @param dates the dates of its clocks again
	 */
	public void takeBack(Particulars.TakenBack what, RequestStatus to, DueDates dates, Occasion occasion) {
		Move move = begin(Act.TAKE_BACK, occasion).to(to);
		this.course.areas().standAgain(what.standing());
		this.course.run(Clocks.of(dates));
		move.record(what);
	}

	private static void requireAreas(Collection<AreaCode> areas) {
		if (areas.isEmpty()) {
			throw new Refused(RequestRefusal.AREA_MISSING);
		}
	}

	private static Set<AreaCode> sorted(Collection<AreaCode> areas) {
		return new TreeSet<>(areas);
	}

	/** In whose hands it is. */
	public Charge charge() {
		return new Charge(this);
	}

	/** What the Secretariat finds of it. */
	public Assessment assessment() {
		return new Assessment(this);
	}

	/** The dates of whoever has the turn. */
	public Timekeeping timekeeping() {
		return new Timekeeping(this);
	}

	/** What becomes of its areas. */
	public Assistance assistance() {
		return new Assistance(this);
	}

	/** What may be published of it. */
	public Publishing publishing() {
		return new Publishing(this);
	}

	Move begin(Act act, Occasion occasion) {
		return new Move(this, act, occasion);
	}

	void file(Filing filed) {
		this.filing = filed;
	}

	void agree(Consent consent, Occasion occasion) {
		this.summary = this.summary.with(consent, occasion.at());
	}

	void changedForPublic(Occasion occasion) {
		this.summary = this.summary.changed(occasion.at());
	}

	Wording wording() {
		return this.wording;
	}

	Course course() {
		return this.course;
	}

	Clocks clocks() {
		return this.course.clocks();
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
		return this.course.status();
	}

	/** The answers as typed, which after a submission may have been edited further. */
	public Answers answers() {
		return this.wording.answers();
	}

	/**
	 * The number of its last history entry, by which a form knows whether it is stale.
	 */
	public int lastEntry() {
		return this.course.lastEntry();
	}

	/** How many times it was submitted, clarifications included. */
	public int submissions() {
		return this.wording.submissions();
	}

	/** When and how it was filed. */
	public Filing filing() {
		return this.filing;
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
		return this.course.areas().list();
	}

	/** Whose turn it is. */
	public List<Turn> turns() {
		return this.course.turns();
	}

	/**
	 * Whose turn it is, where its verbs have changed that; handed over once, to be
	 * stored.
	 */
	public Optional<List<Turn>> drainChangedTurns() {
		return this.course.drainChangedTurns();
	}

	/** The entries that its verbs have added, handed over once, to be stored. */
	public List<HistoryEntry> drainEntries() {
		return this.course.drainEntries();
	}

	/** Whether its answers are found by other words than before; said once. */
	public boolean drainFoundOtherwise() {
		return this.wording.drainFoundOtherwise();
	}

}
