package org.article12.triage.domain;

import java.time.LocalDate;
import java.util.List;

import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to several requests.
 *
 * @param act what
 * @param colleague who gets them, where they are given to a colleague
 * @param dueOn until when there is longer, where dates are extended
 * @param words why, for those who read of it; empty where the act needs none
 * @param rows the requests, in order; at least one
 */
public record BulkCommand(BulkAct act, @Nullable PersonId colleague, @Nullable LocalDate dueOn, String words,
		List<BulkRow> rows) {

	public BulkCommand {
		rows = List.copyOf(rows);
	}

}
