package org.article12.requests;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.article12.core.act.Batch;
import org.article12.core.settings.WorkSharing;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Work;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.Occasions;
import org.article12.requests.domain.OpenWork;
import org.article12.requests.store.RequestStore;
import org.article12.requests.store.WorkInHand;
import org.article12.requests.store.WorkInHand.Nobodys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives requests to officers by share of open work, where the Secretariat has decided so:
 * what is submitted, opened again or given back and in nobody's hands goes to whoever has
 * the least open work for his share ({@link OpenWork}), but not again to who gave it back
 * last. It happens in the transaction of the act from which it follows, as its last step;
 * one after the other, so that each counts what the one before was given.
 */
@Service
public class AutomaticAssigning {

	/**
	 * After these a request may be in nobody's hands, and the Secretariat's to act on.
	 */
	private static final Set<Act> COMES_TO_NOBODY = EnumSet.of(Act.SUBMIT, Act.ANSWER, Act.REOPEN_REQUEST, Act.RELEASE);

	private final Supplier<WorkSharing> sharing;

	private final Takers takers;

	private final RequestStore requests;

	private final WorkInHand hands;

	private final Occasions occasions;

	private final OneByOne oneByOne;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate apart;

	AutomaticAssigning(Supplier<WorkSharing> sharing, Takers takers, RequestStore requests, WorkInHand hands,
			Occasions occasions, OneByOne oneByOne, ApplicationEventPublisher events,
			PlatformTransactionManager transactions) {
		this.sharing = sharing;
		this.takers = takers;
		this.requests = requests;
		this.hands = hands;
		this.occasions = occasions;
		this.oneByOne = oneByOne;
		this.events = events;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(ActRecorded act) {
		if (COMES_TO_NOBODY.contains(act.act()) && this.sharing.get().automatic()) {
			UUID batch = act.batch();
			if (batch != null) {
				Batch.run(batch, () -> give(act.request()));
			}
			else {
				give(act.request());
			}
		}
	}

	/**
	 * Has given what is nobody's at this moment, once the caller's transaction is
	 * committed.
	 */
	public void giveWhatIsNobodys(UUID batch) {
		this.events.publishEvent(new NobodysToGive(batch));
	}

	@ApplicationModuleListener
	void on(NobodysToGive wanted) {
		Batch.run(wanted.batch(), () -> this.oneByOne.each(Work.BATCH, this.takers.nobodys(),
				AutomaticAssigning::subject, (one) -> Boolean.TRUE.equals(this.apart.execute((_) -> give(one.id())))));
	}

	private static Subject subject(Nobodys one) {
		String reference = one.reference().value();
		return new Subject("sharing:" + reference, reference, "/triage/" + reference);
	}

	/** Gives a request if it is nobody's still; answers whether it was given. */
	private boolean give(RequestId id) {
		AssistanceRequest request = this.requests.lock(id);
		if (this.takers.isSomebodys(request.filing().officer())
				|| TransitionTable.find(request.status(), Act.ASSIGN, Actor.CALENDAR).isEmpty()) {
			return false;
		}
		this.hands.lock();
		List<OpenWork> takers = this.takers.of(this.sharing.get(), id);
		takers.stream().findFirst().ifPresent((chosen) -> {
			request.charge()
				.assign(chosen.officer(), chosen.name(), takers.stream().map(OpenWork::kept).toList(),
						this.occasions.now(RecordedActor.calendar()));
			this.requests.save(request);
		});
		return !takers.isEmpty();
	}

}
