package org.article12;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.article12.AtOnce.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A race between acts that cannot all be done: run until it has ended in every way that
 * it can, each round with another lead of the first act over the others, so that one
 * reads, locks and commits before, within and after the other.
 *
 * <pre>
 * for (Race race : Race.untilEitherWins()) {
 *     List&lt;Outcome&gt; outcomes = race.between(() -> accept(offer), () -> cancel(offer));
 *     …
 * }
 * </pre>
 *
 * Eleven rounds are enough for every lead; {@code -Draces=1000} runs more.
 */
public final class Race {

	/** By how many milliseconds the first act begins later than the others. */
	private static final int[] LEADS = { 0, 1, -1, 2, -2, 4, -4, 8, -8, 16, -16 };

	private static final int LEAST = Integer.getInteger("races", LEADS.length);

	private static final int MOST = Math.max(300, LEAST);

	private final Set<List<Boolean>> ends = new HashSet<>();

	private int round = -1;

	private Race() {
	}

	/**
	 * Rounds that go on until the race has ended in two ways, and fail when it never
	 * does.
	 */
	public static Iterable<Race> untilEitherWins() {
		return () -> new Rounds(new Race());
	}

	/** How many rounds were run before this one. */
	public int round() {
		return this.round;
	}

	/** Runs the acts; the answer is what each came to, in order. */
	public List<Outcome> between(Runnable first, Runnable... others) {
		int lead = LEADS[this.round % LEADS.length];
		List<Runnable> acts = new ArrayList<>();
		acts.add(after(lead, first));
		for (Runnable other : others) {
			acts.add(after(-lead, other));
		}
		List<Outcome> outcomes = AtOnce.run(acts);
		this.ends.add(outcomes.stream().map(Outcome::done).toList());
		return outcomes;
	}

	private static Runnable after(int milliseconds, Runnable act) {
		return () -> {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
			act.run();
		};
	}

	private boolean goesOn() {
		boolean open = this.ends.size() < 2;
		if (this.round + 1 >= MOST) {
			assertThat(open).as("%d rounds only ever ended with %s", MOST, this.ends).isFalse();
		}
		return open || this.round + 1 < LEAST;
	}

	private record Rounds(Race race) implements Iterator<Race> {

		@Override
		public boolean hasNext() {
			return this.race.goesOn();
		}

		@Override
		public Race next() {
			this.race.round++;
			return this.race;
		}

	}

}
