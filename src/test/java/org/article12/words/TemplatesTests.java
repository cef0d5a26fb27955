package org.article12.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.article12.words.Sources.Source;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimplifierMarkupHandler;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A template holds no words of its own, no styles and no script. */
class TemplatesTests {

	private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);

	private static final Pattern SENDING = Pattern.compile("<form\\b[^>]*method=\"post\"[^>]*>");

	private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"([\\w-]+)");

	/** A fragment by name: of another template, or with parameters of the same one. */
	private static final Pattern INSERTED = Pattern
		.compile("~\\{\\s*([\\w/-]+(?=\\s*::)|(?=::\\s*[\\w-]+\\())\\s*::\\s*((?!__)[\\w-]+)");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}");

	/** Words between quotation marks or bars; codes and class names have none. */
	private static final Pattern QUOTED_WORDS = Pattern
		.compile("['|](?:[^'|]*\\s)?\\p{Lu}\\p{Ll}+(?:\\s[^'|]*)?['|]|['|][^'|$]*\\p{L}\\s+\\p{L}[^'|]*['|]");

	private static final Set<String> WORDED = Set.of("title", "alt", "placeholder", "aria-label", "aria-description",
			"aria-roledescription", "aria-valuetext", "label", "summary", "abbr");

	private static final Set<String> EXPRESSIONS_WITH_WORDS = Set.of("th:text", "th:utext", "th:title", "th:alt",
			"th:placeholder", "th:aria-label", "th:attr", "th:with", "th:replace", "th:insert", "th:content");

	@Test
	void noTemplateHoldsWordsStylesOrScript() throws ParseException {
		List<String> findings = new ArrayList<>();
		for (Source template : Sources.templates()) {
			new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(
					TemplateKeys.withoutComments(template.text()),
					new SimplifierMarkupHandler(new Inspection(template, findings)));
		}
		assertThat(findings).isEmpty();
	}

	/**
	 * Thymeleaf gives the token without which no form is taken to forms that it gives
	 * their address. A form for whoever is not signed in has none, and its address is an
	 * attribute like any other.
	 */
	@Test
	void everyFormThatSendsCarriesItsToken() {
		List<String> findings = new ArrayList<>();
		for (Source template : Sources.templates()) {
			SENDING.matcher(TemplateKeys.withoutComments(template.text()))
				.results()
				.filter((form) -> !form.group().contains("th:action=") && !form.group().contains("th:attr=\"action="))
				.forEach((form) -> findings.add(template.at(form.start()) + " sends a form without its token"));
		}
		assertThat(findings).isEmpty();
	}

	@Test
	void templatesInsertOnlyFragmentsThatExist() {
		Map<String, Set<String>> fragments = new HashMap<>();
		Sources.templates()
			.forEach((template) -> fragments.put(name(template),
					FRAGMENT.matcher(template.text())
						.results()
						.map((fragment) -> fragment.group(1))
						.collect(Collectors.toSet())));
		List<String> findings = new ArrayList<>();
		for (Source template : Sources.templates()) {
			INSERTED.matcher(TemplateKeys.withoutComments(template.text())).results().forEach((inserted) -> {
				String from = inserted.group(1).isEmpty() ? name(template) : inserted.group(1);
				if (!fragments.getOrDefault(from, Set.of()).contains(inserted.group(2))) {
					findings.add(template.at(inserted.start()) + " inserts " + from + " :: " + inserted.group(2));
				}
			});
		}
		assertThat(findings).isEmpty();
	}

	/** A template's name as others insert from it. */
	private static String name(Source template) {
		String path = template.path().toString().replace('\\', '/');
		return path.substring(path.indexOf("templates/") + "templates/".length(), path.length() - ".html".length());
	}

	private static final class Inspection extends AbstractSimpleMarkupHandler {

		private final Source template;

		private final List<String> findings;

		private Inspection(Source template, List<String> findings) {
			this.template = template;
			this.findings = findings;
		}

		@Override
		public void handleText(char[] buffer, int offset, int length, int line, int column) {
			String text = INLINED.matcher(new String(buffer, offset, length)).replaceAll("");
			// A named character reference such as &nbsp; is no word.
			if (LETTERS.matcher(text.replaceAll("&\\w+;", "")).find()) {
				found(line, "has words of its own: " + text.strip());
			}
		}

		@Override
		public void handleOpenElement(String element, Map<String, String> attributes, int line, int column) {
			inspect(element, (attributes != null) ? attributes : Map.of(), line);
		}

		@Override
		public void handleStandaloneElement(String element, Map<String, String> attributes, boolean minimized, int line,
				int column) {
			inspect(element, (attributes != null) ? attributes : Map.of(), line);
		}

		private void inspect(String element, Map<String, String> attributes, int line) {
			boolean linked = attributes.containsKey("src") || attributes.containsKey("th:src");
			if (element.equals("style") || element.equals("script") && !linked) {
				found(line, "has an inline " + element + ", which the Content-Security-Policy forbids");
			}
			if (attributes.containsKey("th:replace")
					&& attributes.keySet().stream().anyMatch(Inspection::comesTooLate)) {
				found(line, "replaces an element before its condition or loop is looked at");
			}
			attributes.forEach((name, value) -> {
				if (value != null) {
					inspectAttribute(element, name.toLowerCase(Locale.ROOT), value, line, attributes);
				}
			});
		}

		private void inspectAttribute(String element, String name, String value, int line,
				Map<String, String> attributes) {
			boolean lettered = LETTERS.matcher(value).find();
			if (WORDED.contains(name) && lettered) {
				found(line, "has words of its own: " + name + "=\"" + value + "\"");
			}
			if (name.equals("value") && lettered && isButton(element, attributes)) {
				found(line, "has a button with words of its own: " + value);
			}
			if (name.equals("content") && "description".equals(attributes.get("name")) && lettered) {
				found(line, "describes itself in words of its own: " + value);
			}
			if (name.matches("(th:)?(style|on\\w+)") || value.startsWith("javascript:")) {
				found(line, "has an inline " + name + ", which the Content-Security-Policy forbids");
			}
			if (name.equals("href") && value.equals("#")) {
				found(line, "has a link that leads nowhere");
			}
			if (EXPRESSIONS_WITH_WORDS.contains(name) && QUOTED_WORDS.matcher(value).find()) {
				found(line, "has words in an expression: " + name + "=\"" + value + "\"");
			}
		}

		private static boolean comesTooLate(String attribute) {
			return Set.of("th:if", "th:unless", "th:each", "th:switch", "th:case", "th:with").contains(attribute);
		}

		private static boolean isButton(String element, Map<String, String> attributes) {
			return element.equals("input") && Set.of("submit", "button", "reset")
				.contains(String.valueOf(attributes.get("type")).toLowerCase(Locale.ROOT));
		}

		private void found(int line, String what) {
			this.findings.add(this.template.path() + ":" + line + " " + what);
		}

	}

}
