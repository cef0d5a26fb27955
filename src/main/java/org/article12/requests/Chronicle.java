package org.article12.requests;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The histories of all requests as one: entries in the order in which they became known.
 * What it once answered stays so: an act that is still being committed, or is done later,
 * has a greater number and a later moment than every entry that was seen here.
 */
public interface Chronicle {

	/**
	 * The number of the last entry that was known before a moment; 0 where none was. Of a
	 * moment that has passed it is the same for ever, of a later one what is known now.
	 */
	long lastBefore(Instant moment);

	/**
	 * The entries that follow one, whoever may know them.
	 * @param sequence the number of the last entry that the caller has; 0 for none
	 * @param atMost how many at most
	 */
	List<Recorded> after(long sequence, int atMost);

	/** A request's whole history, whoever may know it; empty where there is none. */
	History of(RequestId request);

	/**
	 * All that is told of some requests by entries up to a number, whoever may know it,
	 * in the order of their ids; those that have no such entry are left out. The
	 * statements are as many however many requests.
	 * @param upTo the number of the last entry that counts
	 */
	List<Told> of(Collection<RequestId> requests, long upTo);

	/** Numbers what was committed since the last time. */
	void settle();

}
