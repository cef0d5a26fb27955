package org.article12.requests;

import java.time.Instant;
import java.util.Set;

/**
 * The same field was changed in two places, to two different ends: by somebody else, or
 * by oneself in another window.
 */
public class EditedMeanwhile extends RuntimeException {

	private final transient LastEdit last;

	private final transient Answers.Part theirs;

	private final transient Answers.Part merged;

	private final Set<String> fields;

	public EditedMeanwhile(LastEdit last, Answers.Part theirs, Answers.Part merged, Set<String> fields) {
		super(last.byName());
		this.last = last;
		this.theirs = theirs;
		this.merged = merged;
		this.fields = Set.copyOf(fields);
	}

	/** Who changed it, and when. */
	public LastEdit last() {
		return this.last;
	}

	/** What stands there now. */
	public Answers.Part theirs() {
		return this.theirs;
	}

	/**
	 * What was typed, together with all that the other changed elsewhere in the part.
	 */
	public Answers.Part merged() {
		return this.merged;
	}

	/** The fields that both changed. */
	public Set<String> fields() {
		return this.fields;
	}

	/**
	 * Who saved a part last.
	 *
	 * @param byName who it was
	 * @param own whether it was the user
	 * @param at when
	 */
	public record LastEdit(String byName, boolean own, Instant at) {
	}

}
