package org.article12.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.text.Text;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.domain.AnswersRules;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.Occasion;
import org.article12.requests.domain.Occasions;
import org.article12.requests.store.Freshness;
import org.article12.requests.store.RequestStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a Party does to its request once the draft is ready: submit, answer, withdraw,
 * confirm, dispute, say what may be published.
 */
@Service
@Transactional
public class PartyVerbs {

	private final RequestStore requests;

	private final AnswersRules rules;

	private final Parties parties;

	private final Occasions occasions;

	private final Freshness freshness;

	private final UnsubmittedChanges unsubmitted;

	private final ApplicationEventPublisher events;

	PartyVerbs(RequestStore requests, AnswersRules rules, Parties parties, Occasions occasions, Freshness freshness,
			UnsubmittedChanges unsubmitted, ApplicationEventPublisher events) {
		this.requests = requests;
		this.rules = rules;
		this.parties = parties;
		this.occasions = occasions;
		this.freshness = freshness;
		this.unsubmitted = unsubmitted;
		this.events = events;
	}

	/**
	 * Submits a draft.
	 * @param stamp the fingerprint of the answers that the user checked
	 * @throws AnswersChanged when they are no longer the same
	 * @throws RequestMoved when it was submitted meanwhile
	 * @return what still keeps it from being submitted; empty when it is submitted
	 */
	public List<Problem> submit(CurrentUser user, RequestReference reference, Capacity capacity, String stamp) {
		PartyCode party = user.ownParty();
		AssistanceRequest request = this.requests.lockOf(party, reference);
		// A draft has no history: whatever stands in it has been done since.
		this.freshness.require(request, 0, user);
		Party register = eligible(party);
		requireSeen(request, stamp);
		List<Problem> problems = this.rules.problems(party, request.answers());
		if (problems.isEmpty()) {
			request.submit(capacity, this.rules.areas(request.answers()), PartyThen.of(register),
					this.occasions.now(RecordedActor.user(user)));
			this.requests.save(request);
		}
		return problems;
	}

	/**
	 * Answers a clarification and submits again.
	 * @param seen the number of the last history entry that the user saw
	 * @param stamp the fingerprint of the answers that the user checked
	 * @throws AnswersChanged when they are no longer the same
	 * @return what still keeps it from being submitted; empty when it is submitted
	 */
	public List<Problem> answer(CurrentUser user, RequestReference reference, int seen, String stamp, String words) {
		PartyCode party = user.ownParty();
		AssistanceRequest request = this.requests.lockOf(party, reference);
		this.freshness.require(request, seen, user);
		List<Problem> problems = List.of();
		if (request.status() == RequestStatus.CLARIFICATION) {
			requireSeen(request, stamp);
			problems = this.rules.problems(party, request.submissions(), request.answers());
		}
		if (problems.isEmpty()) {
			// Words answer, whatever else was changed.
			request.answer(words, Text.isBlank(words) && this.unsubmitted.any(request.id(), request.answers()),
					this.rules.areas(request.answers()), this.occasions.now(RecordedActor.user(user)));
			this.requests.save(request);
		}
		return problems;
	}

	/**
	 * Whether a Party changed anything since it last submitted its request: an answer to
	 * a clarification that says nothing must.
	 */
	@Transactional(readOnly = true)
	public boolean isChanged(RequestRecord request) {
		return this.unsubmitted.any(request.id(), request.answers());
	}

	/** Takes a request back; live assignments are cancelled with it. */
	public void withdraw(CurrentUser user, RequestReference reference, int seen, String reason) {
		AssistanceRequest request = this.requests.lockOf(user.ownParty(), reference);
		this.freshness.require(request, seen, user);
		RecordedActor by = RecordedActor.user(user);
		request.withdraw(reason, this.occasions.now(by));
		this.requests.save(request);
		this.events.publishEvent(new RequestWithdrawn(request.id(), by));
	}

	/**
	 * Confirms what was delivered; the request closes.
	 * @param evaluations what the Party thinks of each centre's work
	 */
	public void confirm(CurrentUser user, RequestReference reference, int seen, String words,
			Map<CentreCode, Evaluation> evaluations) {
		AssistanceRequest request = this.requests.lockOf(user.ownParty(), reference);
		this.freshness.require(request, seen, user);
		RecordedActor by = RecordedActor.user(user);
		request.confirm(words, this.occasions.now(by));
		this.requests.save(request);
		this.events.publishEvent(new DeliveryConfirmed(request.id(), by, Map.copyOf(evaluations)));
	}

	/**
	 * Disputes what some centres delivered, which opens their work again.
	 * @param words what is disputed, by centre
	 */
	public void dispute(CurrentUser user, RequestReference reference, int seen, Map<CentreCode, String> words) {
		AssistanceRequest request = this.requests.lockOf(user.ownParty(), reference);
		if (words.isEmpty()) {
			throw new Refused(RequestRefusal.NOTHING_TO_DISPUTE, reference.value());
		}
		this.freshness.require(request, seen, user);
		RecordedActor by = RecordedActor.user(user);
		LocalDate dueOn = request.assistance().dispute(words, this.occasions.now(by));
		this.requests.save(request);
		this.events.publishEvent(new DeliveryDisputed(request.id(), Map.copyOf(words), dueOn, by));
	}

	/**
	 * Agrees that a summary is published, at any time after the submission.
	 * @param words what it says beside the title; may be empty
	 */
	public void publishSummary(CurrentUser user, RequestReference reference, int seen, String words) {
		act(user, reference, seen, (request, occasion) -> request.publishing().publish(words, occasion));
	}

	/** Agrees to that no longer: the summary is gone at once. */
	public void withdrawSummary(CurrentUser user, RequestReference reference, int seen) {
		act(user, reference, seen, (request, occasion) -> request.publishing().withdraw(occasion));
	}

	private void act(CurrentUser user, RequestReference reference, int seen,
			BiConsumer<AssistanceRequest, Occasion> verb) {
		AssistanceRequest request = this.requests.lockOf(user.ownParty(), reference);
		this.freshness.require(request, seen, user);
		verb.accept(request, this.occasions.now(RecordedActor.user(user)));
		this.requests.save(request);
	}

	private Party eligible(PartyCode code) {
		Party party = this.parties.find(code).orElseThrow(() -> new NotVisible("Party " + code));
		if (!party.eligibility().eligible()) {
			throw new Refused(RequestRefusal.PARTY_NOT_ELIGIBLE, code.value());
		}
		return party;
	}

	private static void requireSeen(AssistanceRequest request, String stamp) {
		Answers answers = request.answers();
		if (!Stamp.of(answers).equals(stamp)) {
			throw new AnswersChanged(request.reference());
		}
	}

}
