package org.article12.triage.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.article12.triage.store.QueueEntries.Moment;
import org.article12.core.security.FrameFacts;
import org.article12.core.security.OnRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps in memory by what the queue is narrowed and put in order. Before each answer the
 * database says which rows were written since; so nobody reads what is older than the
 * moment in which he asked, whichever instance has written.
 */
@Component
class QueueMemory {

	/** When more has changed all is read anew. */
	private static final int MANY = 5_000;

	/** So many pages may be made at once, each as of another moment. */
	private static final int AT_ONCE = 4;

	/** A moment at which nothing could be seen. */
	private static final String NEVER = "1:1:";

	private final QueueEntries entries;

	private final TransactionTemplate within;

	private final TransactionTemplate apart;

	/** What pages were answered from that saw the same record. */
	private final OnRecord<String, QueueState> states = new OnRecord<>(AT_ONCE);

	private final QueueChanges changes = new QueueChanges();

	private final ReentrantLock following = new ReentrantLock();

	private @Nullable QueueState state;

	private long begun;

	QueueMemory(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.entries = new QueueEntries(jdbc);
		this.within = new TransactionTemplate(transactions);
		this.within.setReadOnly(true);
		this.apart = new TransactionTemplate(transactions, this.within);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Answers from the queue as it is now. What is asked in one transaction, or by one
	 * page outside any, is answered as of one moment. What an act has written and may yet
	 * take back is not seen.
	 */
	<T> T read(Function<QueueState, T> answer) {
		String record = FrameFacts.record().orElse(null);
		if (record != null && !TransactionSynchronizationManager.isActualTransactionActive()) {
			return answer.apply(this.states.of(record, this::state));
		}
		return Objects.requireNonNull((seesTheLatest() ? this.within : this.apart).execute((_) -> answer.apply(now())));
	}

	private QueueState state() {
		return Objects.requireNonNull(this.within.execute((_) -> now()));
	}

	// What sees its own writings, or only what was there when it began, is none to
	// follow.
	private static boolean seesTheLatest() {
		return !TransactionSynchronizationManager.isActualTransactionActive()
				|| (TransactionSynchronizationManager.isCurrentTransactionReadOnly()
						&& TransactionSynchronizationManager.getCurrentTransactionIsolationLevel() == null);
	}

	/** What has changed of late. */
	QueueChanges changes() {
		return this.changes;
	}

	private QueueState now() {
		if (TransactionSynchronizationManager.getResource(this) instanceof QueueState known) {
			return known;
		}
		QueueState now = follow(System.nanoTime());
		TransactionSynchronizationManager.registerSynchronization(new OneMoment(now));
		return now;
	}

	/**
	 * The queue as it is when asked, or later. Whoever waits here has a connection
	 * already, so that nobody waits for one while others wait for him.
	 */
	private QueueState follow(long asked) {
		this.following.lock();
		try {
			QueueState known = this.state;
			if (known == null || this.begun - asked < 0) {
				long begins = System.nanoTime();
				known = (known != null) ? next(known) : whole(1);
				this.state = known;
				this.begun = begins;
			}
			return known;
		}
		finally {
			this.following.unlock();
		}
	}

	private QueueState next(QueueState known) {
		Moment moment = this.entries.moment(known.moment(), MANY);
		if (moment.changed().size() == MANY || moment.isBefore(known.moment())) {
			return whole(known.version() + 1);
		}
		return moment.changed().isEmpty()
				? new QueueState(known.version(), moment.snapshot(), known.entries(), moment.listed())
				: changed(known, moment);
	}

	// What changed while all were read is read once more, so that all is of one moment.
	private QueueState whole(long version) {
		Moment moment = this.entries.moment(NEVER, 0);
		List<QueueEntry> all = this.entries.all();
		this.changes.forget(version);
		QueueState read = new QueueState(version, moment.snapshot(), placed(new QueueEntry[0], all), moment.listed());
		return changed(read, this.entries.moment(read.moment(), Integer.MAX_VALUE));
	}

	private QueueState changed(QueueState known, Moment moment) {
		List<QueueChange> led = new ArrayList<>();
		moment.changed().forEach((number, now) -> led.add(new QueueChange(number, known.entry(number), now)));
		@Nullable QueueEntry[] entries = placed(known.entries(),
				led.stream().map(QueueChange::now).filter(Objects::nonNull).toList());
		led.stream().filter((change) -> change.now() == null && change.number() < entries.length).forEach((change) -> {
			entries[change.number()] = null;
		});
		long version = known.version() + 1;
		this.changes.keep(version, led);
		return new QueueState(version, moment.snapshot(), entries, moment.listed());
	}

	private static @Nullable QueueEntry[] placed(@Nullable QueueEntry[] others, Iterable<QueueEntry> entries) {
		int length = others.length;
		for (QueueEntry entry : entries) {
			length = Math.max(length, entry.number() + 1);
		}
		@Nullable QueueEntry[] placed = Arrays.copyOf(others, length);
		entries.forEach((entry) -> placed[entry.number()] = entry);
		return placed;
	}

	/** The state that a transaction reads, bound to it. */
	private final class OneMoment implements TransactionSynchronization {

		private final QueueState state;

		OneMoment(QueueState state) {
			this.state = state;
			resume();
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(QueueMemory.this, this.state);
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(QueueMemory.this);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(QueueMemory.this);
		}

	}

}
