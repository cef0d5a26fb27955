package org.article12.browser;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.DomText;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlLabel;
import org.htmlunit.html.HtmlPage;

/** A page as it is read aloud: what is on it goes by what it is called. */
record ReadPage(HtmlPage html) {

	private static final String FIELDS = "//input[not(@type='hidden')] | //select | //textarea";

	private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

	/** The field with this label, which may say besides that it can be left out. */
	HtmlElement field(String label) {
		String words = normal(label);
		return first(shown(FIELDS).filter(
				(field) -> labels(field).anyMatch((name) -> name.equals(words) || name.equals(words + " (optional)"))),
				label);
	}

	HtmlElement fieldWith(String words) {
		return first(shown(FIELDS).filter((field) -> labels(field).anyMatch((name) -> holds(name, words))), words);
	}

	HtmlElement withId(String id) {
		return first(shown("//*[@id='" + id + "']"), id);
	}

	private Stream<String> labels(HtmlElement field) {
		Stream<String> pointed = Stream.of(field.getAttribute("aria-labelledby").split(" "))
			.map(this.html::getElementById)
			.filter(Objects::nonNull)
			.map(ReadPage::text);
		Stream<String> around = Stream.iterate((DomNode) field, Objects::nonNull, DomNode::getParentNode)
			.filter(HtmlLabel.class::isInstance)
			.map(ReadPage::text);
		Stream<String> before = this.html.<HtmlElement>getByXPath("//label[@for='" + field.getId() + "']")
			.stream()
			.map(ReadPage::text);
		return Stream.of(Stream.of(normal(field.getAttribute("aria-label"))), pointed, before, around)
			.flatMap((names) -> names);
	}

	/** The elements of a kind that are not hidden. */
	Stream<HtmlElement> shown(String kind) {
		return this.html.<HtmlElement>getByXPath(kind)
			.stream()
			.filter((element) -> Stream.iterate((DomNode) element, Objects::nonNull, DomNode::getParentNode)
				.noneMatch(ReadPage::isHidden));
	}

	private static boolean isHidden(DomNode node) {
		return node instanceof DomElement element
				&& (element.hasAttribute("hidden") || element.getAttribute("aria-hidden").equals("true"));
	}

	/** What an element is called by those who hear it. */
	static String name(HtmlElement element) {
		String label = normal(element.getAttribute("aria-label"));
		if (!label.isEmpty()) {
			return label;
		}
		return (element instanceof HtmlInput input) ? input.getValue() : text(element);
	}

	static String text(DomNode node) {
		StringBuilder text = new StringBuilder();
		collect(node, text);
		return normal(text.toString());
	}

	private static void collect(DomNode node, StringBuilder text) {
		if (node instanceof DomText words) {
			text.append(words.getData());
		}
		for (DomNode child : node.getChildren()) {
			if (!isHidden(child)) {
				collect(child, text);
			}
		}
	}

	static String normal(String words) {
		return SPACE.matcher(words.replaceAll("[\\u200b\\u00ad]", "")).replaceAll(" ").strip();
	}

	static boolean holds(String name, String words) {
		return name.toLowerCase(Locale.ROOT).contains(normal(words).toLowerCase(Locale.ROOT));
	}

	<T> T first(Stream<T> found, String what) {
		return found.findFirst()
			.orElseThrow(() -> new AssertionError("“%s” is not on %s".formatted(what, this.html.getUrl().getFile())));
	}

}
