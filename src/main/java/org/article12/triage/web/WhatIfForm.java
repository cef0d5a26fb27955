package org.article12.triage.web;

import java.util.ArrayList;
import java.util.List;

import org.article12.routing.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * What an officer takes to be otherwise, as typed. Rows that are left empty count for
 * nothing.
 *
 * @param changes what changes at centres, with empty rows at the end to type into
 * @param weight one for each weighted criterion, in their order; empty for the one in
 * force
 * @param page the page of the list, from 1
 */
public record WhatIfForm(List<Row> changes, List<String> weight, String page) {

	/** How many changes one question may have. */
	static final int MOST = 12;

	private static final int EMPTY_ROWS = 2;

	public WhatIfForm(@Nullable List<@Nullable Row> changes, @Nullable List<@Nullable String> weight,
			@Nullable String page) {
		this.changes = rows(changes);
		this.weight = new ArrayList<>();
		for (int at = 0; at < Criterion.WEIGHTED.size(); at++) {
			String typed = (weight != null && at < weight.size()) ? weight.get(at) : null;
			this.weight.add((typed != null) ? typed.strip() : "");
		}
		this.page = (page != null) ? page : "";
	}

	private static List<Row> rows(@Nullable List<@Nullable Row> typed) {
		List<Row> rows = new ArrayList<>();
		if (typed != null) {
			typed.stream().filter((row) -> row != null && !row.isBlank()).limit(MOST).forEach(rows::add);
		}
		for (int more = 0; more < EMPTY_ROWS && rows.size() < MOST; more++) {
			rows.add(new Row("", "", "", ""));
		}
		return List.copyOf(rows);
	}

	/** Whether it takes anything to be otherwise. */
	boolean asks() {
		return this.changes.stream().anyMatch((row) -> !row.isBlank()) || changesWeights();
	}

	/** Whether any weight is typed. */
	public boolean changesWeights() {
		return this.weight.stream().anyMatch((typed) -> !typed.isEmpty());
	}

	/**
	 * A row.
	 *
	 * @param what the name of a {@link ChangeKind}
	 * @param centre a centre's code
	 * @param area an area's code
	 * @param capacity a number
	 */
	public record Row(String what, String centre, String area, String capacity) {

		public Row(@Nullable String what, @Nullable String centre, @Nullable String area, @Nullable String capacity) {
			this.what = tidy(what);
			this.centre = tidy(centre);
			this.area = tidy(area);
			this.capacity = tidy(capacity);
		}

		private static String tidy(@Nullable String typed) {
			return (typed != null) ? typed.strip() : "";
		}

		boolean isBlank() {
			return (this.what + this.centre + this.area + this.capacity).isEmpty();
		}

	}

}
