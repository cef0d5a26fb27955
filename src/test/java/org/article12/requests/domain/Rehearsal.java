package org.article12.requests.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.core.settings.Terms;
import org.article12.requests.Answers;
import org.article12.requests.AreaOffers;
import org.article12.requests.Letter;
import org.article12.requests.RecordedActor;
import org.article12.requests.DueDates;
import org.article12.requests.Particulars;
import org.article12.requests.Particulars.PartyThen;
import org.article12.parties.Party;
import org.article12.parties.Region;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Submission;
import org.article12.requests.Titles;
import org.article12.requests.UnservedCode;
import org.article12.requests.store.AnswersColumn;
import org.article12.requests.store.ParticularsColumn;
import org.jspecify.annotations.Nullable;

/**
 * A request whose life is told in memory, by the very verbs of the aggregate, so that
 * what bulk data say of it (status, turns, due dates, history) is what the portal itself
 * would have recorded. Nothing is stored.
 */
public final class Rehearsal {

	private final AssistanceRequest request;

	private final UUID startToken;

	private final Stage stage;

	private final List<HistoryEntry> history = new ArrayList<>();

	private final List<Submission> submissions = new ArrayList<>();

	private Rehearsal(AssistanceRequest request, UUID startToken, Stage stage) {
		this.request = request;
		this.startToken = startToken;
		this.stage = stage;
	}

	/** A draft. */
	public static Rehearsal start(RequestReference reference, PartyCode party, UUID startToken, Answers answers,
			PersonId startedBy, Stage stage) {
		return new Rehearsal(
				AssistanceRequest.start(reference, party, startToken, answers, startedBy, stage.clock().instant()),
				startToken, stage);
	}

	/** The Party files it. */
	public void submit(RecordedActor by, Capacity capacity, Party party) {
		act(by, (occasion) -> this.request.submit(capacity, areas(), PartyThen.of(party), occasion));
		keepSubmission();
	}

	/** An officer files what came by letter. */
	public void fileLetter(RecordedActor by, LocalDate receivedOn, String letter, Capacity capacity, Party party) {
		act(by, (occasion) -> this.request.fileLetter(new Letter(receivedOn, letter, capacity), areas(),
				PartyThen.of(party), occasion));
		keepSubmission();
	}

	/** An officer takes it. */
	public void take(RecordedActor by) {
		act(by, this.request.charge()::take);
	}

	/** The Secretariat asks. */
	public void askForClarification(RecordedActor by, String question, Set<String> about) {
		act(by, (occasion) -> this.request.assessment().askForClarification(question, about, occasion));
	}

	/** The Party answers. */
	public void answer(RecordedActor by, Answers.Part reworded, String words) {
		this.request.save(reworded);
		act(by, (occasion) -> this.request.answer(words, true, areas(), occasion));
		keepSubmission();
	}

	/**
	 * The Secretariat declines, for another reason than that the Party is not eligible.
	 */
	public void decline(RecordedActor by, DeclineCode code, String words) {
		act(by, (occasion) -> this.request.assessment().decline(code, words, null, true, occasion));
	}

	/** The Secretariat lets it be routed. */
	public void confirmEligibility(RecordedActor by) {
		act(by, this.request.assessment()::confirmEligibility);
	}

	/** Offers go out. */
	public void offer(RecordedActor by, Map<CentreCode, Particulars.Offered> offers) {
		act(by, (occasion) -> this.request.assistance().offer(offers, occasion));
	}

	/** A centre's answer, or the end of its offer. */
	public void settleOffer(RecordedActor by, CentreCode centre, Particulars.Settlement settled) {
		act(by, (occasion) -> this.request.assistance().settleOffer(centre, settled, occasion));
	}

	/** No centre will work on an area. */
	public void setUnserved(RecordedActor by, AreaCode area, UnservedCode code, String words) {
		act(by, (occasion) -> this.request.assistance().setUnserved(area, code, words, offers(area), occasion));
	}

	/** What centres answered when they were asked for an area. */
	public AreaOffers offers(AreaCode area) {
		return AreaOffers.of(this.history, area);
	}

	/** A centre reports delivery. */
	public void reportDelivery(RecordedActor by, CentreCode centre, Particulars.Delivered delivered) {
		act(by, (occasion) -> this.request.assistance().reportDelivery(centre, delivered, occasion));
	}

	/** The Party confirms. */
	public void confirm(RecordedActor by, String words) {
		act(by, (occasion) -> this.request.confirm(words, occasion));
	}

	/** The Party takes it back. */
	public void withdraw(RecordedActor by, String reason) {
		act(by, (occasion) -> this.request.withdraw(reason, occasion));
	}

	private void act(RecordedActor by, Consumer<Occasion> verb) {
		verb.accept(new Occasion(by, this.stage.clock().instant(), this.stage.calendar(), this.stage.terms()));
		this.history.addAll(this.request.drainEntries());
	}

	private void keepSubmission() {
		HistoryEntry entry = this.history.getLast();
		this.submissions.add(new Submission(this.request.submissions(), entry.at(), entry.by().name(),
				this.request.answers(), Titles.NONE));
	}

	private Collection<AreaCode> areas() {
		return this.request.answers().areas().chosen().stream().map(AreaCode::new).toList();
	}

	/** The request as it stands. */
	public RequestRecord record() {
		Filing filing = this.request.filing();
		UUID officer = filing.officer();
		return new RequestRecord(this.request.id(), this.request.reference(), this.request.party(),
				this.request.status(), this.request.lastEntry(), this.request.submissions(), this.request.answers(),
				Titles.NONE, this.request.areas(), this.request.turns(), filing.startedAt(), filing.submittedAt(),
				filing.receivedOn(), filing.letterReference(), filing.capacity(),
				(officer != null) ? new PersonId(officer) : null, filing.officerName(), this.request.consent(),
				Set.of());
	}

	/** The region of its Party when it was filed; null for a draft. */
	public @Nullable Region filedRegion() {
		return this.request.filedRegion();
	}

	/** Who started it. */
	public PersonId startedBy() {
		return new PersonId(this.request.filing().startedBy());
	}

	/** Names the press of the button that started it. */
	public UUID startToken() {
		return this.startToken;
	}

	/** The clocks that run or stand still. */
	public DueDates dueDates() {
		return this.request.clocks().dates();
	}

	/** What was done to it, oldest first. */
	public List<HistoryEntry> history() {
		return List.copyOf(this.history);
	}

	/** The answers as they stood at each submission, oldest first. */
	public List<Submission> submissions() {
		return List.copyOf(this.submissions);
	}

	/** An entry's particulars as they are stored. */
	public static String stored(HistoryEntry entry) {
		return ParticularsColumn.write(entry.particulars(), entry.dates());
	}

	/** Answers as they are stored. */
	public static String stored(Answers answers) {
		return AnswersColumn.write(answers);
	}

	/**
	 * Where and when it is told.
	 *
	 * @param clock the moment that it tells of
	 * @param calendar counts from that moment
	 * @param terms how long each has
	 */
	public record Stage(Clock clock, WorkingDays calendar, Terms terms) {
	}

}
