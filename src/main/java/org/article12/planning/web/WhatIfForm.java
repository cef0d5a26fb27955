package org.article12.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an officer takes to be otherwise, as typed. Rows that are left empty count for
 * nothing.
 *
 * @param changes what changes at centres, with empty rows at the end to type into
 * @param page the page of the list, from 1
 */
public record WhatIfForm(List<Row> changes, String page) {

	/** How many changes one question may have. */
	static final int MOST = 12;

	private static final int EMPTY_ROWS = 2;

	/**
	 * What an address asks. It is read here and not bound, so that whatever stands there
	 * can be answered: rows beyond the last one count for nothing, and a comma divides no
	 * number.
	 */
	static WhatIfForm of(MultiValueMap<String, String> address) {
		List<Row> rows = new ArrayList<>();
		for (int at = 0; at < MOST; at++) {
			String path = "changes[" + at + "].";
			Row row = new Row(address.getFirst(path + "what"), address.getFirst(path + "centre"),
					address.getFirst(path + "area"), address.getFirst(path + "capacity"));
			if (!row.isBlank()) {
				rows.add(row);
			}
		}
		for (int more = 0; more < EMPTY_ROWS && rows.size() < MOST; more++) {
			rows.add(new Row("", "", "", ""));
		}
		return new WhatIfForm(List.copyOf(rows), Objects.requireNonNullElse(address.getFirst("page"), ""));
	}

	/** Whether it takes anything to be otherwise. */
	boolean asks() {
		return this.changes.stream().anyMatch((row) -> !row.isBlank());
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
