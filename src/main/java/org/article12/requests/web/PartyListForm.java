package org.article12.requests.web;

import org.jspecify.annotations.Nullable;

/**
 * What the address of the Party's list asks for, as it stands there. What nobody knows
 * narrows nothing.
 *
 * @param q what is looked for
 * @param turn an actor
 * @param status a status
 * @param year the year in which requests were started
 * @param overdue {@code true} for what is overdue only
 * @param sort an order's name in small letters
 * @param page the page's number, from 1
 */
public record PartyListForm(String q, String turn, String status, String year, String overdue, String sort,
		String page) {

	public PartyListForm(@Nullable String q, @Nullable String turn, @Nullable String status, @Nullable String year,
			@Nullable String overdue, @Nullable String sort, @Nullable String page) {
		this.q = tidy(q);
		this.turn = tidy(turn);
		this.status = tidy(status);
		this.year = tidy(year);
		this.overdue = tidy(overdue);
		this.sort = tidy(sort);
		this.page = tidy(page);
	}

	private static String tidy(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

}
