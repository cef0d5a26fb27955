package org.article12.core.act;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.article12.core.PersonId;
import org.article12.core.web.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does once what a button asks for, however often it is pressed. The press is stored in
 * the transaction of the act: of two that come at once the second waits until the first
 * is done, and is answered with what that led to; where the first is refused, nothing of
 * it stays, and the second acts.
 *
 * <pre>
 * return this.acts.once(press,
 *         () -> this.verbs.withdraw(user, reference, press.seen(), form.reason()),
 *         Done.at("/requests/" + reference, "requests.withdrawn"));
 * </pre>
 */
@Component
public class Acts {

	private static final ScopedValue<UUID> CURRENT = ScopedValue.newInstance();

	private static final ScopedValue<Boolean> CAN_BE_TAKEN_BACK = ScopedValue.newInstance();

	private final PressStore presses;

	private final TransactionTemplate transaction;

	public Acts(PressStore presses, PlatformTransactionManager transactions) {
		this.presses = presses;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Acts.
	 * @return what it led to, now or when the button was pressed first
	 * @throws org.article12.core.web.StaleForm when the press is another's, or was one of
	 * another form
	 */
	public Done once(Press press, Supplier<Done> act) {
		return attempt(press, () -> Optional.of(act.get())).orElseThrow();
	}

	/**
	 * The same where it is known before what the act leads to.
	 * @return the view that leads there
	 */
	public String once(Press press, Runnable act, Done done) {
		return known(press, act, done).follow();
	}

	private Done known(Press press, Runnable act, Done done) {
		return attempt(press, () -> {
			act.run();
			return true;
		}, done).orElseThrow();
	}

	/**
	 * The same for an act that can be taken back by all that it did: others are told of
	 * it a moment later, and until then the next page offers to take it back.
	 * @return the view that leads there
	 */
	public String takesBack(Press press, Runnable act, Done done) {
		return ScopedValue.where(CAN_BE_TAKEN_BACK, Boolean.TRUE).call(() -> known(press, act, done)).follow();
	}

	/** The same where the act says what it led to. */
	public Done takesBack(Press press, Supplier<Done> act) {
		return ScopedValue.where(CAN_BE_TAKEN_BACK, Boolean.TRUE).call(() -> once(press, act));
	}

	/**
	 * The same where more is to be done once the act is committed, outside of its
	 * transaction: after the first press alone.
	 */
	public Done once(Press press, Supplier<Done> act, Runnable afterwards) {
		AtomicBoolean first = new AtomicBoolean();
		Done done = once(press, () -> {
			first.set(true);
			return act.get();
		});
		if (first.get()) {
			afterwards.run();
		}
		return done;
	}

	/**
	 * The same for an act that may come to nothing without an exception: then nothing of
	 * it is kept, and the button may be pressed again.
	 */
	public Optional<Done> attempt(Press press, Supplier<Optional<Done>> act) {
		return attempt(press, null, () -> {
			Optional<Done> done = act.get();
			done.ifPresent((it) -> this.presses.keep(press, it));
			return done;
		});
	}

	/**
	 * The same where it is known before what the act leads to: the press is stored with
	 * it.
	 * @param act answers whether it came to something
	 */
	public Optional<Done> attempt(Press press, BooleanSupplier act, Done done) {
		return attempt(press, done, () -> act.getAsBoolean() ? Optional.of(done) : Optional.empty());
	}

	private Optional<Done> attempt(Press press, @Nullable Done known, Supplier<Optional<Done>> act) {
		return Optional.ofNullable(this.transaction.execute((status) -> attempt(press, known, act, status)))
			.flatMap((done) -> done);
	}

	private Optional<Done> attempt(Press press, @Nullable Done known, Supplier<Optional<Done>> act,
			TransactionStatus status) {
		if (!this.presses.begin(press, known)) {
			return Optional.of(this.presses.find(press).orElseThrow());
		}
		Optional<Done> done = ScopedValue.where(CURRENT, press.id()).call(act::get);
		if (done.isEmpty()) {
			status.setRollbackOnly();
		}
		// Nothing waits of an act that cannot be taken back.
		return CAN_BE_TAKEN_BACK.isBound() ? done.map((it) -> this.presses.takesBack(press.id(), it)) : done;
	}

	/**
	 * Does one part of what a press asked for after its own transaction: all of them can
	 * be taken back together for a moment, which begins once they {@link #allDone are all
	 * done}.
	 */
	public static void part(UUID press, Runnable part) {
		ScopedValue.where(CURRENT, press).where(CAN_BE_TAKEN_BACK, Boolean.TRUE).run(part);
	}

	/** The last part of what that press asked for is done. */
	public void allDone(UUID press) {
		this.presses.allDone(press);
	}

	/** How what a press did can be taken back at this moment, if at all. */
	public Optional<Notice.Undo> undo(UUID press) {
		return this.presses.undo(press);
	}

	/**
	 * Where a press that did something led to.
	 * @return the page's address; empty where it is not that person's, or did nothing
	 */
	public Optional<String> ledTo(UUID press, PersonId by) {
		return this.presses.ledTo(press, by);
	}

	/**
	 * The press whose act can be taken back before anybody is told of it, where what is
	 * done at this moment follows from such a one.
	 */
	public static Optional<UUID> toBeTakenBack() {
		return CAN_BE_TAKEN_BACK.isBound() ? current() : Optional.empty();
	}

	/** Whether a press of that name has done something. */
	public boolean isDone(UUID name) {
		return this.presses.isDone(name);
	}

	/** The press that what is done at this moment follows from; empty where none does. */
	public static Optional<UUID> current() {
		return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
	}

}
