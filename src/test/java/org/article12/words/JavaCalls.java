package org.article12.words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.words.Sources.Source;
import org.article12.words.TemplateKeys.Use;

/**
 * Where Java says a message, and how many parameters it passes, where that can be seen: a
 * call of {@code say} and its like, a refusal, an error of a form.
 */
final class JavaCalls {

	private static final Pattern LITERAL = Pattern.compile("\"((?:[a-z]+)\\.[a-zA-Z0-9_.-]+)\"");

	private static final Pattern REFUSAL = Pattern.compile("new Refused(\\(\\w+\\.(\\w+)\\b)");

	private static final Pattern ARRAY = Pattern.compile("new Object\\[] (?=\\{)");

	private JavaCalls() {
	}

	static List<Use> of(Source source) {
		List<Use> uses = new ArrayList<>();
		Matcher literal = LITERAL.matcher(source.text());
		while (literal.find()) {
			String key = literal.group(1);
			if (Bundles.KEY.matcher(key + "x").matches()) {
				passed(source.text(), literal.start()).ifPresent(
						(count) -> uses.add(new Use(key, !key.endsWith("."), count, source.at(literal.start()))));
			}
		}
		Matcher refusal = REFUSAL.matcher(source.text());
		while (refusal.find()) {
			int passed = Call.at(source.text(), refusal.start(1)).arguments().size() - 1;
			uses.add(new Use("refused." + refusal.group(2), true, passed, source.at(refusal.start())));
		}
		return uses;
	}

	private static OptionalInt passed(String text, int literal) {
		int bracket = bracketBefore(text, literal);
		if (bracket < 0) {
			return OptionalInt.empty();
		}
		String name = text.substring(0, bracket).replaceFirst("(?s).*?(\\w*)$", "$1");
		if (name.isEmpty()) {
			return passed(text, bracket);
		}
		List<String> after = Call.at(text, bracket).after(literal);
		return switch (name) {
			case "say" -> counted(after);
			case "message" -> counted(after.isEmpty() ? after : after.subList(1, after.size()));
			case "getMessage", "rejectValue", "reject" -> array(after);
			default -> OptionalInt.empty();
		};
	}

	private static OptionalInt counted(List<String> parameters) {
		boolean hidden = parameters.size() == 1
				&& parameters.getFirst().matches("(?s)\\w*(parameters|arguments)(\\(.*)?");
		return hidden ? OptionalInt.empty() : OptionalInt.of(parameters.size());
	}

	private static OptionalInt array(List<String> after) {
		if (after.isEmpty() || after.getFirst().equals("null")) {
			return OptionalInt.of(0);
		}
		Matcher array = ARRAY.matcher(after.getFirst());
		return array.lookingAt() ? OptionalInt.of(Call.at(after.getFirst(), array.end()).arguments().size())
				: OptionalInt.empty();
	}

	/** The round bracket around a place; none where it stands in a block. */
	private static int bracketBefore(String text, int place) {
		int depth = 0;
		for (int at = place - 1; at >= 0; at--) {
			char character = text.charAt(at);
			if (character == ')') {
				depth++;
			}
			else if (character == '(' && depth-- == 0) {
				return at;
			}
			else if (depth == 0 && ";{}".indexOf(character) >= 0) {
				return -1;
			}
		}
		return -1;
	}

}
