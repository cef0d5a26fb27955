package org.article12.plans;

/**
 * What became of something that was to be recorded.
 *
 * @param <I> the kind of id
 */
public sealed interface Recorded<I> {

	/**
	 * It is on record, by this act or by an earlier one of the same content: sending a
	 * form twice records once.
	 *
	 * @param id identifies it
	 */
	record OnRecord<I>(I id) implements Recorded<I> {
	}

	/** Something else is on record under the same name, and stays as it is. */
	record NameTaken<I>() implements Recorded<I> {
	}

}
