package org.article12.words;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.article12.words.Sources.Source;

/** The string literals of a Java source, without those that stand in comments. */
final class JavaLiterals {

	private static final Pattern TOKEN = Pattern.compile(
			"//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|'(?:\\\\.|[^'\\\\])+'" + "|\"(?<literal>(?:\\\\.|[^\"\\\\\\n])*)\"",
			Pattern.DOTALL);

	private JavaLiterals() {
	}

	static List<Literal> of(Source source) {
		return TOKEN.matcher(source.text())
			.results()
			.filter((token) -> token.group("literal") != null)
			.map(literal(source))
			.toList();
	}

	private static Function<MatchResult, Literal> literal(Source source) {
		return (token) -> new Literal(token.group("literal"), statement(source.text(), token.start()), source,
				token.start());
	}

	/** What stands before the literal in its statement. */
	private static String statement(String text, int offset) {
		int start = offset;
		while (start > 0 && ";{}".indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return text.substring(start, offset);
	}

	/**
	 * A string literal.
	 *
	 * @param text what stands between the quotation marks
	 * @param before what stands before it in its statement
	 * @param source where it stands
	 * @param offset how far from the beginning
	 */
	record Literal(String text, String before, Source source, int offset) {

		Literal withText(String text) {
			return new Literal(text, this.before, this.source, this.offset);
		}

		/** File and line. */
		String at() {
			return this.source.at(this.offset);
		}

	}

}
