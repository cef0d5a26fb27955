package org.article12.requests;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Officers;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.Occasions;
import org.article12.requests.store.HistoryStore;
import org.article12.requests.store.RequestStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the Secretariat does to a request. Each verb takes the number of the last history
 * entry that the officer saw, and throws {@link RequestMoved} when there is a later one.
 */
@Service
@Transactional
public class Screening {

	/** Nobody works on them any more: what repeats one of them is not covered by it. */
	private static final Set<RequestStatus> TAKEN_FROM_THE_TABLE = EnumSet.of(RequestStatus.DECLINED,
			RequestStatus.WITHDRAWN);

	private final OfficersActs acts;

	private final RequestStore requests;

	private final Parties parties;

	private final Occasions occasions;

	private final HistoryStore history;

	Screening(OfficersActs acts, RequestStore requests, Parties parties, Occasions occasions, HistoryStore history) {
		this.acts = acts;
		this.requests = requests;
		this.parties = parties;
		this.occasions = occasions;
		this.history = history;
	}

	/** What the Secretariat may do to a request as it stands and as of today. */
	@Transactional(readOnly = true)
	public Set<Act> possible(RequestRecord request) {
		Set<Act> possible = EnumSet.noneOf(Act.class);
		for (Act act : Act.values()) {
			if (TransitionTable.find(request.status(), act, Actor.SECRETARIAT).isPresent()) {
				possible.add(act);
			}
		}
		if (request.status() == RequestStatus.CLARIFICATION && !isOverdue(request)) {
			possible.removeAll(Set.of(Act.RESUME_SCREENING, Act.DECLINE));
		}
		if (request.status() == RequestStatus.DECLINED
				&& reopenUntil(request.id()).filter((until) -> !this.occasions.isOver(until)).isEmpty()) {
			possible.remove(Act.REOPEN_REQUEST);
		}
		if (!request.consent().isGiven()) {
			possible.remove(Act.TAKE_OFF_SUMMARY);
		}
		return possible;
	}

	/** Whether that is among them. */
	@Transactional(readOnly = true)
	public boolean isPossible(RequestRecord request, Act act) {
		return possible(request).contains(act);
	}

	private boolean isOverdue(RequestRecord request) {
		return request.turns().stream().map(Turn::dueOn).anyMatch((due) -> due == null || this.occasions.isOver(due));
	}

	/**
	 * Asks the Party a question; the Secretariat's clock stands still meanwhile.
	 * @param about the answers that it is about, by the names of their fields
	 */
	public void askForClarification(CurrentUser officer, RequestReference reference, int seen, String question,
			Set<String> about) {
		this.acts.act(officer, reference, seen,
				(request, occasion) -> request.assessment().askForClarification(question, about, occasion));
	}

	/** Gives the Party longer to answer or to confirm. */
	public void extendAnswer(CurrentUser officer, RequestReference reference, int seen, LocalDate dueOn, String words) {
		this.acts.act(officer, reference, seen,
				(request, occasion) -> request.timekeeping().extendAnswer(dueOn, words, occasion));
	}

	/** Sets a later date for the Secretariat itself, to screen or to route. */
	public void moveDate(CurrentUser officer, RequestReference reference, int seen, LocalDate dueOn, String words) {
		this.acts.act(officer, reference, seen,
				(request, occasion) -> request.timekeeping().moveDate(dueOn, words, occasion));
	}

	/**
	 * Links two requests, whichever Parties they are of, for officers to read together.
	 */
	public void link(CurrentUser officer, RequestReference reference, int seen, RequestReference other, String words) {
		AssistanceRequest linked = other(reference, other);
		this.acts.act(officer, reference, seen, (request, occasion) -> {
			if (this.requests.link(request, linked, occasion, words)) {
				request.assessment().link(other, words, occasion);
			}
		});
	}

	/** Declines the request as a duplicate of another of the same Party. */
	public void declineAsDuplicate(CurrentUser officer, RequestReference reference, int seen, RequestReference other,
			String words) {
		this.requests.lockBoth(reference, other);
		AssistanceRequest repeated = other(reference, other);
		this.acts.act(officer, reference, seen, (request, occasion) -> {
			if (!request.party().equals(repeated.party())) {
				throw new Refused(RequestRefusal.NOT_OF_THE_SAME_PARTY, other.value());
			}
			if (TAKEN_FROM_THE_TABLE.contains(repeated.status())) {
				throw new Refused(RequestRefusal.DUPLICATE_OF_ENDED, other.value());
			}
			request.assessment().decline(DeclineCode.DUPLICATE, words, other, isEligible(request), occasion);
		});
	}

	private AssistanceRequest other(RequestReference reference, RequestReference other) {
		if (reference.equals(other)) {
			throw new Refused(RequestRefusal.SAME_REQUEST, other.value());
		}
		return this.requests.submitted(other);
	}

	/** Goes on without an answer that is overdue. */
	public void resume(CurrentUser officer, RequestReference reference, int seen) {
		this.acts.act(officer, reference, seen, (request, occasion) -> request.assessment().resumeScreening(occasion));
	}

	/** Declines the request. */
	public void decline(CurrentUser officer, RequestReference reference, int seen, DeclineCode code, String words) {
		this.acts.act(officer, reference, seen,
				(request, occasion) -> request.assessment().decline(code, words, null, isEligible(request), occasion));
	}

	/** The reasons for declining the request that the register bears out. */
	@Transactional(readOnly = true)
	public Set<DeclineCode> declineCodes(RequestRecord request) {
		Set<DeclineCode> codes = EnumSet.allOf(DeclineCode.class);
		if (party(request.party(), request.receivedOn()).eligibility().eligible()) {
			codes.remove(DeclineCode.NOT_ELIGIBLE);
		}
		return codes;
	}

	private Optional<LocalDate> reopenUntil(RequestId request) {
		return this.history.latest(request, Act.DECLINE).map((entry) -> this.occasions.reopenUntil(entry.at()));
	}

	/** Takes a decline back and screens the request again. */
	public void reopenRequest(CurrentUser officer, RequestReference reference, int seen, String words) {
		this.acts.act(officer, reference, seen, (request, occasion) -> request.assessment()
			.reopenRequest(words, reopenUntil(request.id()).orElseGet(occasion.calendar()::today), occasion));
	}

	/** Finds that the request may be routed (Article 12.1). */
	public void confirmEligibility(CurrentUser officer, RequestReference reference, int seen) {
		this.acts.act(officer, reference, seen, (request, occasion) -> {
			if (!isEligible(request)) {
				throw new Refused(RequestRefusal.PARTY_NOT_ELIGIBLE, party(request.party(), null).name());
			}
			request.assessment().confirmEligibility(occasion);
		});
	}

	/** Finds that no centre will work on an area. */
	public void setUnserved(CurrentUser officer, RequestReference reference, int seen, AreaCode area, UnservedCode code,
			String words) {
		this.acts.act(officer, reference, seen, (request, occasion) -> request.assistance()
			.setUnserved(area, code, words, this.history.offers(request.id(), area), occasion));
	}

	/** The reasons for leaving an area unserved that would be true of it. */
	@Transactional(readOnly = true)
	public Set<UnservedCode> unservedCodes(RequestRecord request, AreaCode area) {
		AreaOffers offers = this.history.offers(request.id(), area);
		Set<UnservedCode> borne = EnumSet.allOf(UnservedCode.class);
		borne.removeIf((code) -> !offers.bears(code));
		return borne;
	}

	/** Opens an unserved area again. */
	public void reopen(CurrentUser officer, RequestReference reference, int seen, AreaCode area) {
		this.acts.act(officer, reference, seen, (request, occasion) -> request.assistance().reopen(area, occasion));
	}

	/** Takes a summary off the public pages, for a reason that the Party reads. */
	public void takeOffSummary(CurrentUser officer, RequestReference reference, int seen, String words) {
		this.acts.act(officer, reference, seen, (request, occasion) -> request.publishing().takeOff(words, occasion));
	}

	// What a Party became since takes nothing from what it asked for before.
	private boolean isEligible(AssistanceRequest request) {
		return party(request.party(), request.filing().receivedOn()).eligibility().eligible();
	}

	private Party party(PartyCode code, @Nullable LocalDate day) {
		return this.parties.asOn(code, day).orElseThrow(() -> new NotVisible("Party " + code));
	}

}
