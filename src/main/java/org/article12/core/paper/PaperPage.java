package org.article12.core.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.ibm.icu.text.Bidi;
import org.article12.core.text.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page of markup made ready to be set: each piece of text with the font that draws it,
 * what is marked {@code dir="auto"} with the direction of its first letter, what somebody
 * typed over several lines as a paragraph for each line, with a direction of its own, and
 * pictures with the text that is read for them.
 */
final class PaperPage {

	// Fonts may draw it, and PDF/UA has no text of it.
	private static final int BYTE_ORDER_MARK = 0xfeff;

	private static final String AUTO = "auto";

	private static final String TYPED = "typed";

	private static final String EMPTY_LINE = "\u00a0";

	private static final String PICTURE = "svg";

	private static final Set<String> NOT_SET = Set.of("title", "style", PICTURE);

	private final Document document;

	private final Set<PaperFont> fonts = new LinkedHashSet<>(List.of(PaperFonts.USUAL));

	private PaperPage(Document document) {
		this.document = document;
	}

	/**
	 * Reads a page.
	 * @param markup well-formed XHTML; characters that XML does not allow are replaced
	 */
	static PaperPage of(String markup) {
		PaperPage page = new PaperPage(parse(legible(markup)));
		page.divideLines();
		page.describePictures();
		page.direct();
		page.chooseFonts(page.document.getDocumentElement());
		return page;
	}

	/** The page, ready to be set. */
	Document document() {
		return this.document;
	}

	/** The fonts that it needs. */
	Set<PaperFont> fonts() {
		return this.fonts;
	}

	private static String legible(String markup) {
		return markup.codePoints()
			.filter((one) -> !turnsTextRound(one) && one != BYTE_ORDER_MARK)
			.map((one) -> isAllowed(one) ? one : FontRuns.STAND_IN)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** Whether it overrides, embeds or isolates the direction of what follows. */
	private static boolean turnsTextRound(int one) {
		return one >= 0x202a && one <= 0x202e || one >= 0x2066 && one <= 0x2069;
	}

	/** Whether XML 1.0 has the character. */
	private static boolean isAllowed(int one) {
		return one == '\t' || one == '\n' || one == '\r' || one >= ' ' && one < 0xd800 || one >= 0xe000 && one < 0xfffe
				|| one >= 0x10000;
	}

	private static Document parse(String markup) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
		}
		catch (SAXException | ParserConfigurationException | IOException ex) {
			throw new IllegalStateException("A page for paper is not well-formed", ex);
		}
	}

	private void divideLines() {
		for (Element typed : elements()) {
			if (TYPED.equals(typed.getAttribute("class"))) {
				String text = typed.getTextContent();
				typed.setTextContent("");
				text.lines().forEach((line) -> {
					Element paragraph = this.document.createElement("p");
					paragraph.setAttribute("dir", AUTO);
					paragraph.setTextContent(Text.isBlank(line) ? EMPTY_LINE : line);
					typed.appendChild(paragraph);
				});
			}
		}
	}

	private void describePictures() {
		for (Element picture : elements()) {
			if (PICTURE.equals(picture.getNodeName())) {
				picture.setAttribute("alt",
						Stream.of("title", "desc")
							.map((name) -> picture.getElementsByTagName(name).item(0).getTextContent().strip())
							.collect(Collectors.joining(". ")));
			}
		}
	}

	private void direct() {
		for (Element element : elements()) {
			if (AUTO.equals(element.getAttribute("dir"))) {
				boolean rightToLeft = Bidi.getBaseDirection(element.getTextContent()) == Bidi.RTL;
				element.setAttribute("dir", rightToLeft ? "rtl" : "ltr");
			}
		}
	}

	private List<Element> elements() {
		NodeList all = this.document.getElementsByTagName("*");
		List<Element> elements = new ArrayList<>(all.getLength());
		for (int at = 0; at < all.getLength(); at++) {
			elements.add((Element) all.item(at));
		}
		return elements;
	}

	private void chooseFonts(Node parent) {
		Node next = null;
		for (Node child = parent.getFirstChild(); child != null; child = next) {
			next = child.getNextSibling();
			if (child.getNodeType() == Node.TEXT_NODE) {
				chooseFonts(parent, child);
			}
			else if (!NOT_SET.contains(child.getNodeName())) {
				chooseFonts(child);
			}
		}
	}

	private void chooseFonts(Node parent, Node text) {
		List<FontRuns.Run> runs = FontRuns.of(text.getTextContent());
		for (FontRuns.Run run : runs) {
			Node set = this.document.createTextNode(run.text());
			if (run.font() != PaperFonts.USUAL) {
				this.fonts.add(run.font());
				Element span = this.document.createElement("span");
				span.setAttribute("style", "font-family: " + run.font().family());
				span.appendChild(set);
				set = span;
			}
			parent.insertBefore(set, text);
		}
		parent.removeChild(text);
	}

}
