package org.article12.browser;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a page has in common with others, so that it need not be inspected again.
 *
 * @param words the page without figures and without the marks that are new each time
 * @param shape its elements, one inside the other, each with what could make one of them
 * accessible and another not: its name, its attributes, and whether it has words of its
 * own. Of rows that look alike one counts
 */
record Likeness(String words, String shape) {

	/** Marks that are new on each page, names of records, and figures. */
	private static final Pattern MARKS = Pattern
		.compile("(?<=value=\")[\\w=-]{20,}(?=\")|\\b\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b|\\d+");

	/** What people read or follow: that it is there counts, not what it says. */
	private static final List<String> WORDED = List.of("alt", "aria-label", "content", "href", "placeholder", "title",
			"value");

	/**
	 * The likeness of a page as the server sent it, to a browser with script or without.
	 */
	static Likeness of(String source, boolean script) {
		String words = MARKS.matcher(source).replaceAll("0");
		String kind = script ? "with script " : "without script ";
		return new Likeness(kind + words, kind + shape(Jsoup.parse(words)));
	}

	private static String shape(Node node) {
		if (node instanceof TextNode text) {
			return text.isBlank() ? "" : "words";
		}
		if (!(node instanceof Element element)) {
			return "";
		}
		StringBuilder shape = new StringBuilder("<").append(element.tagName());
		for (Attribute attribute : element.attributes()) {
			shape.append(' ').append(attribute.getKey()).append('=').append(value(attribute));
		}
		shape.append('>');
		String last = "";
		for (Node child : element.childNodes()) {
			String next = shape(child);
			if (!next.equals(last)) {
				shape.append(next);
			}
			last = next.isEmpty() ? last : next;
		}
		return shape.append("</>").toString();
	}

	private static String value(Attribute attribute) {
		boolean worded = WORDED.contains(attribute.getKey()) && !attribute.getValue().startsWith("#");
		return (worded && !attribute.getValue().isBlank()) ? "words" : attribute.getValue();
	}

}
