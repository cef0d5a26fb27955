package org.article12.core.trouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a kind of work thing by thing: one that fails holds up none of the others, and an
 * administrator hears of it. There is no other loop over stored things that may fail.
 */
@Component
public class OneByOne {

	private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

	private final Troubles troubles;

	public OneByOne(Troubles troubles) {
		this.troubles = troubles;
	}

	/**
	 * Does it with each.
	 * @param subject what a thing is called
	 * @param act does it, in a transaction of its own; answers whether there was
	 * something to do
	 */
	public <T> Tally each(Work work, Collection<T> things, Function<T, Subject> subject, Predicate<T> act) {
		List<String> through = new ArrayList<>();
		int done = 0;
		int failed = 0;
		for (T thing : things) {
			Subject called = subject.apply(thing);
			try {
				done += act.test(thing) ? 1 : 0;
				through.add(called.item());
			}
			catch (RuntimeException ex) {
				failed++;
				LOG.error("{} failed for {}; the others go on", work, called.about(), ex);
				this.troubles.note(work, called, ex);
			}
		}
		this.troubles.over(work, through);
		return new Tally(done, failed);
	}

	/**
	 * Does it with all of them in one transaction, which is quickest; where one fails,
	 * with each in a transaction of its own.
	 * @param apart begins a transaction apart from the caller's
	 * @param act does it with some or all of them; answers with how many there was
	 * something to do
	 */
	public <T> Tally together(TransactionTemplate apart, Work work, Collection<T> things, Function<T, Subject> subject,
			ToIntFunction<Collection<T>> act) {
		try {
			int done = Objects.requireNonNull(apart.execute((_) -> act.applyAsInt(things)));
			this.troubles.over(work, things.stream().map(subject).map(Subject::item).toList());
			return new Tally(done, 0);
		}
		catch (RuntimeException ex) {
			LOG.debug("{} failed for all together; each goes by itself", work, ex);
			return each(work, things, subject,
					(one) -> Objects.requireNonNull(apart.execute((_) -> act.applyAsInt(List.of(one)))) > 0);
		}
	}

	/**
	 * What became of them all.
	 *
	 * @param done with how many there was something to do, and it was done
	 * @param failed with how many it failed
	 */
	public record Tally(int done, int failed) {
	}

}
