package org.article12.browser;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a page has in common with others, so that it need not be inspected again.
 *
 * @param words the page without figures and without the marks that are new each time
 * @param pieces what it is put together of: its frame, its sections, lists, forms and
 * tables, and their rows, each with all that it stands in. A piece is its elements, one
 * inside the other, each with what could make one of them accessible and another not: its
 * name, its attributes, what it refers to, and whether it has words of its own; of pieces
 * within it, which count for themselves, the name and attributes. Of what follows one
 * another and looks alike one counts
 */
record Likeness(String words, Set<String> pieces) {

	/**
	 * Marks that are new on each page, names of records, and figures but in the names of
	 * headings.
	 */
	private static final Pattern MARKS = Pattern.compile(
			"(?<=value=\")[\\w=-]{20,}(?=\")|\\b\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b|(?<!</?h)\\d+");

	private static final Set<String> PIECES = Set.of("header", "nav", "main", "footer", "section", "article", "aside",
			"form", "fieldset", "details", "table", "tr", "dl", "ul", "ol", "li");

	/** What people read or follow: that it is there counts, not what it says. */
	private static final Set<String> WORDED = Set.of("alt", "aria-label", "content", "datetime", "href", "placeholder",
			"title", "value");

	/** What an element goes by elsewhere: what goes by it counts there. */
	private static final Set<String> NAMES = Set.of("action", "id", "name");

	/** What refers to other elements by their ids: what these are counts. */
	private static final Set<String> REFERENCES = Set.of("aria-controls", "aria-describedby", "aria-labelledby", "for",
			"form", "headers", "list");

	/**
	 * The likeness of a page as the server sent it, to a browser with script or without.
	 */
	static Likeness of(String source, boolean script) {
		String words = MARKS.matcher(source).replaceAll("0");
		String kind = script ? "with script " : "without script ";
		Set<String> pieces = new HashSet<>();
		pieces.add(kind + shape(Jsoup.parse(words), kind, pieces));
		return new Likeness(kind + words, pieces);
	}

	private static String shape(Node node, String around, Set<String> pieces) {
		if (node instanceof TextNode text) {
			return text.isBlank() ? "" : "words";
		}
		if (!(node instanceof Element element)) {
			return "";
		}
		String begin = begin(element);
		StringBuilder shape = new StringBuilder(begin);
		String last = "";
		for (Node child : element.childNodes()) {
			String next = shape(child, around + begin, pieces);
			if (!next.equals(last)) {
				shape.append(next);
			}
			last = next.isEmpty() ? last : next;
		}
		if (PIECES.contains(element.tagName())) {
			pieces.add(around + shape);
			return begin + "</>";
		}
		return shape.append("</>").toString();
	}

	private static String begin(Element element) {
		return element.attributes()
			.asList()
			.stream()
			.map((attribute) -> " " + attribute.getKey() + "=" + value(attribute, element))
			.collect(Collectors.joining("", "<" + element.tagName(), ">"));
	}

	private static String value(Attribute attribute, Element element) {
		String name = attribute.getKey();
		String value = attribute.getValue();
		if (REFERENCES.contains(name)) {
			return Stream.of(value.split(" "))
				.map((id) -> withId(id, element))
				.distinct()
				.collect(Collectors.joining(" "));
		}
		if (name.equals("href") && value.startsWith("#")) {
			return withId(value.substring(1), element);
		}
		boolean told = WORDED.contains(name) || NAMES.contains(name) || name.startsWith("data-");
		return (told && !value.isBlank()) ? "words" : value;
	}

	private static String withId(String id, Element element) {
		Element found = id.isEmpty() ? null : element.ownerDocument().getElementById(id);
		return (found != null) ? found.tagName() : "nothing";
	}

}
