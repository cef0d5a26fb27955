package org.article12.requests;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The page from which a part of the answers is sent. Two windows with the same section
 * are two pages.
 *
 * @param showed the stamp of what stood in the part when the page was made; empty when
 * unknown
 * @param id the page's own name, given at random; empty when unknown
 * @param sent the how-manieth time it sends, where its script counts; otherwise 0
 */
public record FormPage(String showed, String id, int sent) {

	private static final Pattern STAMP = Pattern.compile("([0-9a-f]{16})(?:\\.([0-9a-f-]{36}))?");

	/** A new page that shows this part. */
	public static FormPage of(Answers.Part part) {
		return of(Stamp.of(part));
	}

	/** A new page that shows what has this stamp. */
	public static FormPage of(String stamp) {
		return new FormPage(stamp, UUID.randomUUID().toString(), 0);
	}

	/** The page as its hidden fields tell; whatever cannot be read is not known. */
	public static FormPage parse(@Nullable String stamp, @Nullable String sent) {
		Matcher known = STAMP.matcher((stamp != null) ? stamp : "");
		if (!known.matches()) {
			return new FormPage("", "", 0);
		}
		String id = known.group(2);
		return new FormPage(known.group(1), (id != null) ? id : "", count(sent));
	}

	/** What its form carries in a hidden field. */
	public String stamp() {
		return this.showed + "." + this.id;
	}

	private static int count(@Nullable String sent) {
		return (sent != null && sent.matches("[0-9]{1,9}")) ? Integer.parseInt(sent) : 0;
	}

}
