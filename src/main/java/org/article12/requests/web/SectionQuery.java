package org.article12.requests.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How the page of a section was asked for.
 *
 * @param q the words to search activities for
 * @param back {@code check} when it leads back to the check page, {@code answer} when to
 * the page on which a question is answered; otherwise empty
 */
record SectionQuery(String q, String back) {

	private static final int LONGEST = 200;

	private static final Set<String> PAGES = Set.of("check", "answer");

	SectionQuery(@Nullable String q, @Nullable String back) {
		String words = (q != null) ? q.strip() : "";
		// It travels in an address, which has no room for more.
		this.q = words.substring(0, Math.min(words.length(), LONGEST));
		this.back = (back != null && PAGES.contains(back)) ? back : "";
	}

	/** Whether the page leads back to the check page. */
	public boolean fromCheck() {
		return this.back.equals("check");
	}

}
