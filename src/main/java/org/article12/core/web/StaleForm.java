package org.article12.core.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A form was made from a page that no longer shows how things stand. The answer says what
 * changed, and gives back all that was typed into the form.
 */
public class StaleForm extends RuntimeException {

	private final Why why;

	private final String subject;

	private final @Nullable String returnTo;

	private final transient List<Change> changes;

	/**
	 * A stale form.
	 * @param subject what the form was about, such as a request's reference
	 * @param returnTo the address of the record as it is now; null for the page from
	 * which the form came
	 * @param changes what happened meanwhile, in words
	 */
	public StaleForm(Why why, String subject, @Nullable String returnTo, List<Change> changes) {
		super(subject);
		this.why = why;
		this.subject = subject;
		this.returnTo = returnTo;
		this.changes = List.copyOf(changes);
	}

	/** Why it cannot be taken. */
	public Why why() {
		return this.why;
	}

	/** What the form was about. */
	public String subject() {
		return this.subject;
	}

	/** The address of the record as it is now; null where nobody knows it. */
	public @Nullable String returnTo() {
		return this.returnTo;
	}

	/** What happened meanwhile. */
	public List<Change> changes() {
		return this.changes;
	}

	/** Why a form cannot be taken. */
	public enum Why {

		/** Somebody else, or the calendar, was faster. */
		MOVED,

		/** It was the user, and nobody else, who was faster: in another window. */
		OWN,

		/** It does not say which press of which button it comes from. */
		UNMARKED;

		/** Of a record that has moved: whether all that was done was the user's own. */
		public static Why moved(boolean own) {
			return own ? OWN : MOVED;
		}

	}

	/** Something that somebody did meanwhile: who, when (both ready to read), what. */
	public record Change(String who, String when, String what) {
	}

	/** A field of the form, its label and what was typed into it. */
	public record Typed(String label, String text) {
	}

}
