package org.article12.requests;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Officers;
import org.article12.core.Officers.Officer;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.Occasion;
import org.article12.requests.domain.Occasions;
import org.article12.requests.store.Freshness;
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

	private final RequestStore requests;

	private final Parties parties;

	private final Occasions occasions;

	private final Freshness freshness;

	private final HistoryStore history;

	private final Officers officers;

	Screening(RequestStore requests, Parties parties, Occasions occasions, Freshness freshness, HistoryStore history,
			Officers officers) {
		this.requests = requests;
		this.parties = parties;
		this.occasions = occasions;
		this.freshness = freshness;
		this.history = history;
		this.officers = officers;
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

	/** Takes charge of a request; whoever takes it last has it. */
	public void take(CurrentUser officer, RequestReference reference) {
		AssistanceRequest request = this.requests.lockSubmitted(reference);
		if (officer.id().value().equals(request.filing().officer())) {
			return;
		}
		request.charge().take(this.occasions.now(RecordedActor.user(officer)));
		this.requests.save(request);
	}

	/**
	 * Takes charge of a request that nobody took since the officer saw it.
	 * @throws Refused {@code WITH_OFFICER_ALREADY} when it is with that officer
	 */
	public void take(CurrentUser officer, RequestReference reference, int seen) {
		act(officer, reference, seen, (request, occasion) -> {
			if (officer.id().value().equals(request.filing().officer())) {
				throw new Refused(RequestRefusal.WITH_OFFICER_ALREADY, officer.name());
			}
			request.charge().take(occasion);
		});
	}

	/**
	 * Gives a request into the hands of a colleague, or of oneself.
	 * @throws Refused {@code NO_OFFICER} when that is nobody who works at the Secretariat
	 * today
	 */
	public void assign(CurrentUser officer, RequestReference reference, int seen, PersonId colleague) {
		Officer chosen = officer(colleague);
		act(officer, reference, seen, (request, occasion) -> {
			if (chosen.id().equals(officer.id()) && !chosen.id().value().equals(request.filing().officer())) {
				request.charge().take(occasion);
			}
			else {
				request.charge().assign(chosen.id(), chosen.name(), List.of(), occasion);
			}
		});
	}

	/** Gives a request out of anybody's hands. */
	public void release(CurrentUser officer, RequestReference reference, int seen) {
		act(officer, reference, seen, (request, occasion) -> request.charge().release(occasion));
	}

	/**
	 * Hands on what somebody leaves behind, whatever was done to it meanwhile; what is
	 * not that person's any more stays where it is.
	 * @param to the colleague; null for nobody
	 * @return whether it was handed on
	 */
	public boolean handOn(CurrentUser officer, RequestReference reference, PersonId from, @Nullable PersonId to) {
		AssistanceRequest request = this.requests.lockSubmitted(reference);
		if (!from.value().equals(request.filing().officer()) || RequestStatus.TERMINAL.contains(request.status())) {
			return false;
		}
		Occasion occasion = this.occasions.now(RecordedActor.user(officer));
		if (to == null) {
			request.charge().release(occasion);
		}
		else {
			Officer colleague = officer(to);
			request.charge().assign(colleague.id(), colleague.name(), List.of(), occasion);
		}
		this.requests.save(request);
		return true;
	}

	private Officer officer(PersonId id) {
		return this.officers.find(id).orElseThrow(() -> new Refused(RequestRefusal.NO_OFFICER));
	}

	/**
	 * Reminds whoever has the turn, but the Secretariat itself.
	 * @throws Refused {@code NOBODY_TO_REMIND} when nobody else has the turn, and
	 * {@code REMINDED_TODAY} when all of them were reminded today
	 */
	public void remind(CurrentUser officer, RequestReference reference, int seen) {
		act(officer, reference, seen, (request, occasion) -> {
			if (remindable(request.turns()).isEmpty()) {
				throw new Refused(RequestRefusal.NOBODY_TO_REMIND, reference.value());
			}
			List<Turn> left = notReminded(request.id(), request.turns());
			if (left.isEmpty()) {
				throw new Refused(RequestRefusal.REMINDED_TODAY, reference.value());
			}
			left.forEach((turn) -> {
				CentreCode centre = turn.centre();
				if (centre != null) {
					request.timekeeping().remindCentre(centre, occasion);
				}
				else {
					request.timekeeping().remindParty(occasion);
				}
			});
		});
	}

	/** Why nobody can be reminded; empty when somebody can. */
	@Transactional(readOnly = true)
	public Optional<RequestRefusal> whyNotRemind(RequestRecord request) {
		return remindable(request.turns()).isEmpty() ? Optional.of(RequestRefusal.NOBODY_TO_REMIND)
				: notReminded(request.id(), request.turns()).isEmpty() ? Optional.of(RequestRefusal.REMINDED_TODAY)
						: Optional.empty();
	}

	private static List<Turn> remindable(List<Turn> turns) {
		return turns.stream().filter((turn) -> turn.actor() == Actor.PARTY || turn.actor() == Actor.CENTRE).toList();
	}

	private List<Turn> notReminded(RequestId request, List<Turn> turns) {
		LocalDate today = this.occasions.today();
		return remindable(turns).stream()
			.filter((turn) -> this.history
				.latest(request, (turn.actor() == Actor.CENTRE) ? Act.REMIND_CENTRE : Act.REMIND_PARTY, turn.centre())
				.filter((entry) -> this.occasions.dayOf(entry.at()).equals(today))
				.isEmpty())
			.toList();
	}

	/**
	 * Asks the Party a question; the Secretariat's clock stands still meanwhile.
	 * @param about the answers that it is about, by the names of their fields
	 */
	public void askForClarification(CurrentUser officer, RequestReference reference, int seen, String question,
			Set<String> about) {
		act(officer, reference, seen,
				(request, occasion) -> request.assessment().askForClarification(question, about, occasion));
	}

	/** Gives the Party longer to answer or to confirm. */
	public void extendAnswer(CurrentUser officer, RequestReference reference, int seen, LocalDate dueOn, String words) {
		act(officer, reference, seen,
				(request, occasion) -> request.timekeeping().extendAnswer(dueOn, words, occasion));
	}

	/** Sets a later date for the Secretariat itself, to screen or to route. */
	public void moveDate(CurrentUser officer, RequestReference reference, int seen, LocalDate dueOn, String words) {
		act(officer, reference, seen, (request, occasion) -> request.timekeeping().moveDate(dueOn, words, occasion));
	}

	/**
	 * Links two requests, whichever Parties they are of, for officers to read together.
	 */
	public void link(CurrentUser officer, RequestReference reference, int seen, RequestReference other, String words) {
		AssistanceRequest linked = other(reference, other);
		act(officer, reference, seen, (request, occasion) -> {
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
		act(officer, reference, seen, (request, occasion) -> {
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
		act(officer, reference, seen, (request, occasion) -> request.assessment().resumeScreening(occasion));
	}

	/** Declines the request. */
	public void decline(CurrentUser officer, RequestReference reference, int seen, DeclineCode code, String words) {
		act(officer, reference, seen,
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
		act(officer, reference, seen, (request, occasion) -> request.assessment()
			.reopenRequest(words, reopenUntil(request.id()).orElseGet(occasion.calendar()::today), occasion));
	}

	/** Finds that the request may be routed (Article 12.1). */
	public void confirmEligibility(CurrentUser officer, RequestReference reference, int seen) {
		act(officer, reference, seen, (request, occasion) -> {
			if (!isEligible(request)) {
				throw new Refused(RequestRefusal.PARTY_NOT_ELIGIBLE, party(request.party(), null).name());
			}
			request.assessment().confirmEligibility(occasion);
		});
	}

	/** Finds that no centre will work on an area. */
	public void setUnserved(CurrentUser officer, RequestReference reference, int seen, AreaCode area, UnservedCode code,
			String words) {
		act(officer, reference, seen, (request, occasion) -> request.assistance()
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
		act(officer, reference, seen, (request, occasion) -> request.assistance().reopen(area, occasion));
	}

	/** Takes a summary off the public pages, for a reason that the Party reads. */
	public void takeOffSummary(CurrentUser officer, RequestReference reference, int seen, String words) {
		act(officer, reference, seen, (request, occasion) -> request.publishing().takeOff(words, occasion));
	}

	private void act(CurrentUser officer, RequestReference reference, int seen,
			BiConsumer<AssistanceRequest, Occasion> verb) {
		AssistanceRequest request = this.requests.lockSubmitted(reference);
		this.freshness.require(request, seen, officer);
		verb.accept(request, this.occasions.now(RecordedActor.user(officer)));
		this.requests.save(request);
	}

	// What a Party became since takes nothing from what it asked for before.
	private boolean isEligible(AssistanceRequest request) {
		return party(request.party(), request.filing().receivedOn()).eligibility().eligible();
	}

	private Party party(PartyCode code, @Nullable LocalDate day) {
		return this.parties.asOn(code, day).orElseThrow(() -> new NotVisible("Party " + code));
	}

}
