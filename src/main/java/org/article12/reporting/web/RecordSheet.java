package org.article12.reporting.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The record of a request as one reader may know it, ready to read: the same for the page
 * of paper and for the table.
 *
 * @param reference the request's reference
 * @param title what it is called; the reference alone for whom it no longer concerns
 * @param parts its parts, without those in which there is nothing
 */
public record RecordSheet(String reference, String title, List<Part> parts) {

	public RecordSheet {
		parts = parts.stream().filter((part) -> !part.lines().isEmpty()).toList();
	}

	/**
	 * A part of the record.
	 *
	 * @param name which part
	 * @param lines what stands in it
	 */
	public record Part(Name name, List<Line> lines) {
	}

	/** The parts of a record, in their order. */
	public enum Name {

		FACTS, AREAS, ANSWERS, HISTORY, CENTRES, WORK, CONVERSATION, DOCUMENTS

	}

	/**
	 * One line: an event, which has its moment, or a fact, which is a label and a value.
	 *
	 * @param at when it happened; none where it is a fact
	 * @param who whose doing it is, as of that moment, or whom it concerns; may be empty
	 * @param what what happened, or the fact's label
	 * @param words what was written, given or chosen; may be empty
	 * @param before what stood there before, where the line tells a change, or null
	 */
	public record Line(@Nullable Instant at, String who, String what, String words, @Nullable String before) {

		public Line(@Nullable Instant at, String who, String what, String words) {
			this(at, who, what, words, null);
		}

		/** Whether it is an event, and no fact. */
		public boolean isEvent() {
			return this.at != null;
		}

	}

}
