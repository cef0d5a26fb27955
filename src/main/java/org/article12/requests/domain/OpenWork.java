package org.article12.requests.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.article12.core.PersonId;
import org.article12.requests.Particulars;

/**
 * What an officer has in hand, and how much of a whole share he takes of what comes. The
 * next request goes to whoever has the least for his share; of several who have equally
 * little to whoever takes more, then by name.
 *
 * @param officer the officer
 * @param name that officer's name
 * @param share how much of a whole share, of 100; more than 0
 * @param open how many requests that have not ended
 */
public record OpenWork(PersonId officer, String name, int share, int open) {

	private static final Comparator<OpenWork> LEAST_FIRST = ((Comparator<OpenWork>) OpenWork::compareLoads)
		.thenComparing(Comparator.comparingInt(OpenWork::share).reversed())
		.thenComparing(OpenWork::name)
		.thenComparing((one) -> one.officer().value());

	// Without division, so that equal loads are equal.
	private static int compareLoads(OpenWork one, OpenWork other) {
		return Long.compare((long) one.open * other.share, (long) other.open * one.share);
	}

	/** Those officers, whoever gets the next request first. */
	public static List<OpenWork> inOrder(Collection<OpenWork> officers) {
		return officers.stream().sorted(LEAST_FIRST).toList();
	}

	/** The same officers once this one has been given one more. */
	public List<OpenWork> givenOneMore(Collection<OpenWork> officers) {
		List<OpenWork> then = new ArrayList<>(officers);
		then.replaceAll(
				(one) -> one.equals(this) ? new OpenWork(this.officer, this.name, this.share, this.open + 1) : one);
		return then;
	}

	/** As the history keeps it. */
	public Particulars.Share kept() {
		return new Particulars.Share(this.officer, this.name, this.open, this.share);
	}

}
