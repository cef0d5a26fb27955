package org.article12.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What was found wanting on a story's pages, each thing once with all the pages that have
 * it.
 */
final class Findings {

	private final Map<String, Set<String>> pages = new LinkedHashMap<>();

	private final List<String> notes = new ArrayList<>();

	/** Adds a finding on a page. */
	void add(String page, String what) {
		this.pages.computeIfAbsent(what, (key) -> new LinkedHashSet<>()).add(page);
	}

	/** Adds what helps to understand a failure. */
	void note(String note) {
		this.notes.add(note);
	}

	/**
	 * Fails when something was found, and adds all of it to the failure of a story that
	 * broke off.
	 */
	void report(@Nullable Throwable failure) {
		StringBuilder report = new StringBuilder();
		this.notes.forEach((note) -> report.append("\n\n").append(note));
		this.pages.forEach((what,
				where) -> report.append("\n\n").append(what).append("\n    on ").append(String.join(", ", where)));
		if (report.isEmpty()) {
			return;
		}
		AssertionError all = new AssertionError(this.pages.size() + " findings on the story's pages:" + report);
		all.setStackTrace(new StackTraceElement[0]);
		if (failure == null) {
			throw all;
		}
		failure.addSuppressed(all);
	}

}
