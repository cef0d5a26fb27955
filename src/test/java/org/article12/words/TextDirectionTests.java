package org.article12.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.article12.words.Sources.Source;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimplifierMarkupHandler;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people typed stands in an element of its own that finds out its direction, so that
 * Arabic among English, or English among Arabic, leaves the numbers, references and
 * punctuation around it where they belong.
 */
class TextDirectionTests {

	/** By which names views hand typed text to templates, after the last point. */
	private static final Set<String> TYPED = Set.of("title", "subject", "name", "nameToday", "toName", "toAddress",
			"who", "by", "body", "bodies", "office", "email", "centre", "party", "officer", "text", "note", "words",
			"declineWords", "fundingWords", "answeredByName", "before", "after", "value", "leadInstitution", "heading",
			"source", "label", "fileName");

	/** What is called the same and is the portal's own sentence, word or figure. */
	private static final Set<String> OWN_WORDS = Set.of("turn.words", "error.words", "error.title", "check.words",
			"act.text", "load.name", "month.name", "region.whole.name", "load.all.name", "part.value", "link.text",
			"part.criterion", "column.name", "fact.label", "choice.text", "block.heading", "menu.words", "head.words",
			"figure.label");

	/** Pieces of one text: the element around them finds the direction for all. */
	private static final Set<String> PIECES = Set.of("piece.words");

	private static final Pattern MESSAGE = Pattern.compile("#\\{[^}(]*(\\([^)]*\\))?}");

	private static final Pattern PROPERTY = Pattern.compile("\\$\\{(\\w+(?:\\[[^]]*])?(?:\\.\\w+)+)}");

	private static final Set<String> NO_MARKUP = Set.of("title", "text");

	private static final Set<String> FIELDS = Set.of("text", "search", "email");

	@Test
	void whatPeopleTypedFindsItsOwnDirection() throws ParseException {
		List<String> findings = new ArrayList<>();
		for (Source template : Sources.templates()) {
			new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(
					TemplateKeys.withoutComments(template.text()),
					new SimplifierMarkupHandler(new Inspection(template, findings)));
		}
		assertThat(findings).isEmpty();
	}

	private static final class Inspection extends AbstractSimpleMarkupHandler {

		private final Source template;

		private final List<String> findings;

		private Inspection(Source template, List<String> findings) {
			this.template = template;
			this.findings = findings;
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
			boolean apart = element.equals("bdi") || "auto".equals(attributes.get("dir"));
			if (!apart && (takesText(element, attributes) || showsText(element, attributes))) {
				this.findings.add(this.template.path().getFileName() + ":" + line + " <" + element
						+ "> holds what people type and does not find its direction: "
						+ attributes.getOrDefault("th:text", "a field"));
			}
		}

		// A page's title holds no markup, and a drawing has its own rules.
		private static boolean showsText(String element, Map<String, String> attributes) {
			String shown = attributes.get("th:text");
			return shown != null && !NO_MARKUP.contains(element)
					&& PROPERTY.matcher(MESSAGE.matcher(shown).replaceAll(""))
						.results()
						.map((property) -> property.group(1))
						.anyMatch((property) -> !OWN_WORDS.contains(property) && !PIECES.contains(property)
								&& TYPED.contains(property.substring(property.lastIndexOf('.') + 1)));
		}

		private static boolean takesText(String element, Map<String, String> attributes) {
			boolean fixed = attributes.containsKey("inputmode") || attributes.containsKey("th:replace");
			return element.equals("textarea") || element.equals("input") && !fixed
					&& (attributes.containsKey("th:type") || FIELDS.contains(attributes.getOrDefault("type", "")));
		}

	}

}
