package org.article12.core.web;

import java.util.List;

/**
 * Somebody else was faster: the form was made from a record that has changed since. The
 * 409 page shows what changed and gives back what was typed.
 */
public class StaleForm extends RuntimeException {

	private final String subject;

	private final String returnTo;

	private final transient List<Change> changes;

	private final transient List<Typed> typed;

	private final boolean own;

	/**
	 * A stale form.
	 * @param subject what the form was about, such as a request's reference
	 * @param returnTo the address of the record as it is now
	 * @param changes what happened meanwhile, in words
	 * @param typed what the user had typed
	 */
	public StaleForm(String subject, String returnTo, List<Change> changes, List<Typed> typed) {
		this(subject, returnTo, changes, typed, false);
	}

	/**
	 * A stale form.
	 * @param own whether all that happened meanwhile was done by the user, in another
	 * window
	 */
	public StaleForm(String subject, String returnTo, List<Change> changes, List<Typed> typed, boolean own) {
		super(subject);
		this.subject = subject;
		this.returnTo = returnTo;
		this.changes = List.copyOf(changes);
		this.typed = List.copyOf(typed);
		this.own = own;
	}

	/** Whether it was the user, and nobody else, who was faster: in another window. */
	public boolean own() {
		return this.own;
	}

	/** What the form was about. */
	public String subject() {
		return this.subject;
	}

	/** The address of the record as it is now. */
	public String returnTo() {
		return this.returnTo;
	}

	/** What happened meanwhile. */
	public List<Change> changes() {
		return this.changes;
	}

	/** What the user had typed. */
	public List<Typed> typed() {
		return this.typed;
	}

	/** Something that somebody did meanwhile: who, when (both ready to read), what. */
	public record Change(String who, String when, String what) {
	}

	/** A field of the form, its label and what was typed into it. */
	public record Typed(String label, String text) {
	}

}
