package org.article12.mailin.domain;

import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a mail that was written as HTML alone. What programs mark as quoted is left
 * out already, since no line tells it any more.
 */
final class HtmlText {

	private static final String QUOTED = "blockquote, .gmail_quote, .gmail_signature, .yahoo_quoted, #divRplyFwdMsg, "
			+ "#appendonsend ~ *, #divRplyFwdMsg ~ *, style, script, head";

	private HtmlText() {
	}

	/** The text, a line for each line that is shown. */
	static String of(String html) {
		Document page = Jsoup.parse(html);
		page.select(QUOTED).remove();
		StringBuilder text = new StringBuilder();
		page.body().traverse(new NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof TextNode words) {
					text.append(words.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
				}
				else if (node instanceof Element element && (element.isBlock() || element.normalName().equals("br"))) {
					newLine(text);
				}
				else if (node instanceof Element item && item.normalName().equals("li")) {
					newLine(text);
				}
			}

			@Override
			public void tail(Node node, int depth) {
				if (node instanceof Element element && element.isBlock()) {
					newLine(text);
					if (element.normalName().equals("p")) {
						text.append('\n');
					}
				}
			}
		});
		return text.toString()
			.lines()
			.map(String::strip)
			.collect(Collectors.joining("\n"))
			.replaceAll("\n{3,}", "\n\n");
	}

	private static void newLine(StringBuilder text) {
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
	}

}
