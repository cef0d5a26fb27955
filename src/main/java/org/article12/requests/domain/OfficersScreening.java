package org.article12.requests.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.documents.Upload;
import org.article12.parties.Eligibility;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.Answers;
import org.article12.requests.AreaOffers;
import org.article12.requests.RecordedActor;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.Particulars;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.Problem;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestStatus;
import org.article12.requests.Screening;
import org.article12.requests.Turn;
import org.article12.requests.UnservedCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Locks, checks that the officer saw how things stand, asks the aggregate, saves. */
@Service
@Transactional
class OfficersScreening implements Screening {

	/** Nobody works on them any more: what repeats one of them is not covered by it. */
	private static final Set<RequestStatus> TAKEN_FROM_THE_TABLE = EnumSet.of(RequestStatus.DECLINED,
			RequestStatus.WITHDRAWN);

	private final RequestStore requests;

	private final ReferenceNumbers numbers;

	private final AnswersRules rules;

	private final Parties parties;

	private final Occasions occasions;

	private final Freshness freshness;

	private final Scans scans;

	private final HistoryStore history;

	private final Clock clock;

	OfficersScreening(RequestStore requests, ReferenceNumbers numbers, AnswersRules rules, Parties parties,
			Occasions occasions, Freshness freshness, Scans scans, HistoryStore history, Clock clock) {
		this.requests = requests;
		this.numbers = numbers;
		this.rules = rules;
		this.parties = parties;
		this.occasions = occasions;
		this.freshness = freshness;
		this.scans = scans;
		this.history = history;
		this.clock = clock;
	}

	@Override
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
		return possible;
	}

	private boolean isOverdue(RequestRecord request) {
		return request.turns().stream().map(Turn::dueOn).anyMatch((due) -> due == null || this.occasions.isOver(due));
	}

	@Override
	public void take(CurrentUser officer, RequestReference reference) {
		AssistanceRequest request = this.requests.lockSubmitted(reference);
		if (officer.id().value().equals(request.filing().officer())) {
			return;
		}
		request.take(this.occasions.now(RecordedActor.user(officer)));
		this.requests.save(request);
	}

	@Override
	public void askForClarification(CurrentUser officer, RequestReference reference, int seen, String question,
			Set<String> about) {
		act(officer, reference, seen, (request, occasion) -> request.askForClarification(question, about, occasion));
	}

	@Override
	public void extendAnswer(CurrentUser officer, RequestReference reference, int seen, LocalDate dueOn, String words) {
		act(officer, reference, seen, (request, occasion) -> request.extendAnswer(dueOn, words, occasion));
	}

	@Override
	public void link(CurrentUser officer, RequestReference reference, int seen, RequestReference other, String words) {
		AssistanceRequest linked = other(reference, other);
		act(officer, reference, seen, (request, occasion) -> {
			if (this.requests.link(request, linked, occasion, words)) {
				request.link(other, words, occasion);
			}
		});
	}

	@Override
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
			request.decline(DeclineCode.DUPLICATE, words, other, isEligible(request.party()), occasion);
		});
	}

	private AssistanceRequest other(RequestReference reference, RequestReference other) {
		if (reference.equals(other)) {
			throw new Refused(RequestRefusal.SAME_REQUEST, other.value());
		}
		return this.requests.submitted(other);
	}

	@Override
	public void resume(CurrentUser officer, RequestReference reference, int seen) {
		act(officer, reference, seen, AssistanceRequest::resumeScreening);
	}

	@Override
	public void decline(CurrentUser officer, RequestReference reference, int seen, DeclineCode code, String words) {
		act(officer, reference, seen,
				(request, occasion) -> request.decline(code, words, null, isEligible(request.party()), occasion));
	}

	@Override
	@Transactional(readOnly = true)
	public Set<DeclineCode> declineCodes(RequestRecord request) {
		Set<DeclineCode> codes = EnumSet.allOf(DeclineCode.class);
		if (isEligible(request.party())) {
			codes.remove(DeclineCode.NOT_ELIGIBLE);
		}
		return codes;
	}

	private Optional<LocalDate> reopenUntil(RequestId request) {
		return this.history.latest(request, Act.DECLINE).map((entry) -> this.occasions.reopenUntil(entry.at()));
	}

	@Override
	public void reopenRequest(CurrentUser officer, RequestReference reference, int seen, String words) {
		act(officer, reference, seen, (request, occasion) -> request.reopenRequest(words,
				reopenUntil(request.id()).orElseGet(occasion.calendar()::today), occasion));
	}

	@Override
	public void confirmEligibility(CurrentUser officer, RequestReference reference, int seen) {
		act(officer, reference, seen, (request, occasion) -> {
			requireEligible(request.party());
			request.confirmEligibility(occasion);
		});
	}

	@Override
	public void setUnserved(CurrentUser officer, RequestReference reference, int seen, AreaCode area, UnservedCode code,
			String words) {
		act(officer, reference, seen, (request, occasion) -> request.setUnserved(area, code, words,
				this.history.offers(request.id(), area), occasion));
	}

	@Override
	@Transactional(readOnly = true)
	public Set<UnservedCode> unservedCodes(RequestRecord request, AreaCode area) {
		AreaOffers offers = this.history.offers(request.id(), area);
		Set<UnservedCode> borne = EnumSet.allOf(UnservedCode.class);
		borne.removeIf((code) -> !offers.bears(code));
		return borne;
	}

	@Override
	public void reopen(CurrentUser officer, RequestReference reference, int seen, AreaCode area) {
		act(officer, reference, seen, (request, occasion) -> request.reopen(area, occasion));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Problem> problems(PartyCode party, Answers answers) {
		return this.rules.problems(party, answers);
	}

	@Override
	public RequestReference fileLetter(CurrentUser officer, PartyCode party, Answers answers, LocalDate receivedOn,
			String letterReference, Capacity capacity, List<Upload> scan, UUID press) {
		requireEligible(party);
		AssistanceRequest request = AssistanceRequest.start(this.numbers.next(party), party, press, answers,
				officer.id(), this.clock.instant());
		request.fileLetter(new Letter(receivedOn, letterReference, capacity), this.rules.areas(answers),
				PartyThen.of(party(party)), this.occasions.now(RecordedActor.user(officer)));
		this.requests.save(request);
		this.scans.attach(request.id(), scan, officer);
		return request.reference();
	}

	@Override
	@Transactional(readOnly = true)
	public List<RequestReference> filedFrom(PartyCode party, String letterReference) {
		return this.requests.filedFrom(party, letterReference);
	}

	private void act(CurrentUser officer, RequestReference reference, int seen,
			BiConsumer<AssistanceRequest, Occasion> verb) {
		AssistanceRequest request = this.requests.lockSubmitted(reference);
		this.freshness.require(request, seen, officer);
		verb.accept(request, this.occasions.now(RecordedActor.user(officer)));
		this.requests.save(request);
	}

	private void requireEligible(PartyCode code) {
		if (!isEligible(code)) {
			throw new Refused(RequestRefusal.PARTY_NOT_ELIGIBLE, party(code).name());
		}
	}

	private boolean isEligible(PartyCode code) {
		return party(code).eligibility() instanceof Eligibility.Eligible;
	}

	private Party party(PartyCode code) {
		return this.parties.find(code).orElseThrow(() -> new NotVisible("Party " + code));
	}

}
