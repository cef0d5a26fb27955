package org.article12.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.words.Sources.Source;

/**
 * The message keys that a template asks for: {@code #{key}}, {@code #{key(…)}}, and
 * beginnings such as {@code #{key.__${name}__}}, {@code #{|key.${name}|}} and
 * {@code #{'key.' + name}}. Quoted keys that a template hands to a fragment count as
 * well.
 */
final class TemplateKeys {

	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private static final Pattern WHOLE = Pattern.compile("\\s*([\\w.-]+)\\s*");

	private static final Pattern BEGINNING = Pattern.compile("\\s*['|]?([a-z]+\\.[\\w.-]*)(?:__\\$|\\$|'\\s*\\+).*",
			Pattern.DOTALL);

	private static final Pattern QUOTED = Pattern.compile("['|]([a-z]+\\.[\\w.-]*)(['$])");

	private TemplateKeys() {
	}

	static List<Use> of(Source template) {
		String text = withoutComments(template.text());
		List<Use> uses = new ArrayList<>();
		for (int at = text.indexOf("#{"); at >= 0; at = text.indexOf("#{", at + 2)) {
			use(head(text, at + 2), template.at(at)).ifPresent(uses::add);
		}
		Matcher quoted = QUOTED.matcher(text);
		while (quoted.find()) {
			String key = quoted.group(1);
			if (Bundles.KEY.matcher(key + "x").matches()) {
				boolean whole = quoted.group(2).equals("'") && !key.endsWith(".");
				uses.add(new Use(key, whole, Use.UNKNOWN, template.at(quoted.start())));
			}
		}
		return uses;
	}

	/** The text with its comments blanked out, so that positions stay. */
	static String withoutComments(String text) {
		return COMMENT.matcher(text).replaceAll((comment) -> comment.group().replaceAll("[^\\n]", " "));
	}

	private static java.util.Optional<Use> use(Head head, String at) {
		Matcher whole = WHOLE.matcher(head.text());
		if (whole.matches()) {
			return java.util.Optional.of(new Use(whole.group(1), true, head.passed(), at));
		}
		Matcher beginning = BEGINNING.matcher(head.text());
		if (beginning.matches()) {
			int passed = head.text().contains("'") ? Use.UNKNOWN : head.passed();
			return java.util.Optional.of(new Use(beginning.group(1), false, passed, at));
		}
		return java.util.Optional.empty();
	}

	/** What stands between the opening brace and the parameters or the closing brace. */
	private static Head head(String text, int from) {
		int depth = 0;
		for (int at = from; at < text.length(); at++) {
			char character = text.charAt(at);
			if (depth == 0 && (character == '(' || character == '}')) {
				return new Head(text.substring(from, at),
						(character == '(') ? Call.at(text, at).arguments().size() : 0);
			}
			if (character == '{') {
				depth++;
			}
			else if (character == '}') {
				depth--;
			}
		}
		throw new AssertionError("A message expression has no end: " + text.substring(from));
	}

	private record Head(String text, int passed) {
	}

	/**
	 * A key, or the beginning of one, that a template names.
	 *
	 * @param key the key or its beginning
	 * @param whole whether it is a whole key
	 * @param passed how many parameters come with it
	 * @param at file and line
	 */
	record Use(String key, boolean whole, int passed, String at) {

		/** Somebody else passes them. */
		static final int UNKNOWN = Integer.MAX_VALUE;

	}

}
