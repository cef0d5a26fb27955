package org.article12.triage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.Role;
import org.article12.core.act.Acts;
import org.article12.core.act.Batch;
import org.article12.core.act.BatchOutcome;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Troubles;
import org.article12.core.trouble.Work;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestRefusal;
import org.article12.triage.domain.BatchToDo;
import org.article12.triage.domain.BulkCommand;
import org.article12.triage.domain.Lanes;
import org.article12.triage.store.Batches;
import org.article12.triage.store.Batches.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does to each of several requests the one act that an officer asked for: each in a
 * transaction of its own, together with what became of it, so that one that cannot be
 * done holds up no other, and none is done twice; several at a time, where they have
 * nothing to do with each other. What a process leaves undone that dies the registry of
 * events has done later.
 */
@Service
public class BulkActs {

	/** To how many requests something is done at once, at most. */
	public static final int MOST = 500;

	private static final Logger LOG = LoggerFactory.getLogger(BulkActs.class);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

	private final Batches batches;

	private final SingleActs acts;

	private final Acts presses;

	private final CurrentUsers users;

	private final Troubles troubles;

	private final ApplicationEventPublisher events;

	private final Executor helpers;

	private final TransactionTemplate apart;

	BulkActs(Batches batches, SingleActs acts, Acts presses, CurrentUsers users, Troubles troubles,
			ApplicationEventPublisher events, @Qualifier(BatchThreads.HELPERS) Executor helpers,
			PlatformTransactionManager transactions) {
		this.batches = batches;
		this.acts = acts;
		this.presses = presses;
		this.users = users;
		this.troubles = troubles;
		this.events = events;
		this.helpers = helpers;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Keeps what is to be done, and has it done once that is committed.
	 * @param id names it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin(UUID id, CurrentUser officer, BulkCommand command) {
		this.batches.begin(id, officer, command);
		this.events.publishEvent(new BatchToDo(id));
	}

	/** Waits until all is done, but not for ever: the page then shows how far it is. */
	public void await(UUID id, Duration most) {
		long end = System.nanoTime() + most.toNanos();
		try {
			while (System.nanoTime() < end && this.batches.find(id).filter((it) -> !it.isOver()).isPresent()) {
				Thread.sleep(LOOK_AGAIN);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Async(BatchThreads.BATCHES)
	@TransactionalEventListener
	void on(BatchToDo wanted) {
		perform(wanted.batch());
	}

	/** Does what has not been done of a batch. */
	public void perform(UUID id) {
		perform(id, this.helpers);
	}

	/** The same with those helpers. */
	void perform(UUID id, Executor helpers) {
		this.batches.find(id).ifPresent((batch) -> Batch.run(id, () -> {
			Optional<CurrentUser> by = this.users.find(batch.by(), batch.membership())
				.filter((user) -> user.role().includes(Role.OFFICER));
			SideBySide.work(Lanes.of(this.batches.waiting(id)), helpers, BatchThreads.MOST_HELPERS,
					(lane) -> Batch.run(id, () -> lane.forEach((position) -> one(batch, position, by))));
			if (batch.act().canBeTakenBack()) {
				this.presses.allDone(id);
			}
		}));
	}

	private void one(Kept batch, int position, Optional<CurrentUser> by) {
		List<String> particulars = new ArrayList<>();
		BatchOutcome outcome = attempt(batch, position, by, particulars);
		if (outcome != BatchOutcome.DONE) {
			this.apart.executeWithoutResult((_) -> this.batches.note(batch.id(), position, outcome, particulars));
		}
	}

	private void act(Kept batch, int position, Optional<CurrentUser> by) {
		this.batches.claim(batch.id(), position).ifPresent((row) -> {
			// Who has left meanwhile does nothing any more.
			CurrentUser officer = by.orElseThrow(() -> new Refused(RequestRefusal.NO_OFFICER));
			this.batches.note(batch.id(), position, BatchOutcome.DONE, this.acts.perform(batch, row, officer));
		});
	}

	private BatchOutcome attempt(Kept batch, int position, Optional<CurrentUser> by, List<String> particulars) {
		try {
			Runnable act = () -> this.apart.executeWithoutResult((_) -> act(batch, position, by));
			if (batch.act().canBeTakenBack()) {
				Acts.part(batch.id(), act);
			}
			else {
				act.run();
			}
			return BatchOutcome.DONE;
		}
		catch (RequestMoved moved) {
			moved.meanwhile()
				.stream()
				.map((entry) -> entry.by().name())
				.filter((name) -> !name.isEmpty())
				.distinct()
				.forEach(particulars::add);
			return BatchOutcome.MOVED;
		}
		catch (NotVisible gone) {
			return BatchOutcome.MOVED;
		}
		catch (Refused refused) {
			particulars.addAll(refused.kept());
			return BatchOutcome.REFUSED;
		}
		catch (RuntimeException ex) {
			LOG.error("Place {} of batch {} failed; the others go on", position, batch.id(), ex);
			this.troubles.note(Work.BATCH,
					new Subject(batch.id() + ":" + position, batch.act().name(), "/triage/bulk/" + batch.id()), ex);
			return BatchOutcome.FAILED;
		}
	}

}
