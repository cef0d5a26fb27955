package org.article12.requests.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.article12.requests.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

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

	/**
	 * Where a button leads once everything is saved.
	 * @param section what was saved
	 * @param then what the button is for
	 */
	String after(Section section, String then) {
		String here = "/edit/" + section.slug();
		String back = this.back.isEmpty() ? "" : "back=" + this.back;
		return switch (then) {
			case "list" -> "/edit";
			case "stay" -> back.isEmpty() ? here : here + "?" + back;
			case "search" ->
				here + "?q=" + UriUtils.encode(this.q, StandardCharsets.UTF_8) + (back.isEmpty() ? "" : "&" + back);
			default -> this.back.isEmpty() ? Steps.after(section) : "/" + this.back;
		};
	}

}
