package org.article12.publicview.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.article12.accounts.PortalAddress;
import org.article12.core.ReaderLanguage;
import org.article12.publicview.domain.PublishedSummary;
import org.springframework.stereotype.Component;

/**
 * Writes published summaries in the Atom format (RFC 4287). What is not published any
 * more is not in the feed: an entry that said so would go on naming it.
 */
@Component
class AtomFeed {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	/** What XML 1.0 cannot hold. */
	private static final Pattern UNWRITABLE = Pattern
		.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final PortalAddress portal;

	private final SummaryWords words;

	AtomFeed(PortalAddress portal, SummaryWords words) {
		this.portal = portal;
		this.words = words;
	}

	/** The feed of these summaries, what changed last first. */
	byte[] of(List<PublishedSummary> summaries) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory()
				.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", ReaderLanguage.get().toLanguageTag());
			element(xml, "id", id("requests"));
			element(xml, "title", this.words.say("publicview.feed.title"));
			element(xml, "updated", moment(summaries.isEmpty() ? Instant.EPOCH : summaries.getFirst().since()));
			link(xml, "self", "/progress.atom", "application/atom+xml");
			link(xml, "alternate", "/progress/requests", "text/html");
			xml.writeStartElement("author");
			element(xml, "name", this.words.say("core.portal"));
			xml.writeEndElement();
			for (PublishedSummary summary : summaries) {
				entry(xml, summary);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Memory takes what is written", ex);
		}
		return out.toByteArray();
	}

	private void entry(XMLStreamWriter xml, PublishedSummary summary) throws XMLStreamException {
		xml.writeStartElement("entry");
		element(xml, "id", id("requests/" + summary.reference()));
		element(xml, "title", this.words.say("publicview.feed.entry", this.words.party(summary), summary.title()));
		element(xml, "updated", moment(summary.since()));
		link(xml, "alternate", "/progress/requests/" + summary.reference(), "text/html");
		element(xml, "summary", this.words.say("publicview.feed.words", this.words.stage(summary.stage()),
				this.words.areas(summary), summary.isSaid() ? summary.said() : ""));
		xml.writeEndElement();
	}

	private void link(XMLStreamWriter xml, String relation, String path, String type) throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", relation);
		xml.writeAttribute("type", type);
		xml.writeAttribute("href", this.portal.of(path));
	}

	private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(UNWRITABLE.matcher(text).replaceAll("\uFFFD"));
		xml.writeEndElement();
	}

	/** The same for ever, wherever the portal is reached. */
	private static String id(String what) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(("article12/progress/" + what).getBytes(StandardCharsets.UTF_8));
	}

	private static String moment(Instant at) {
		return at.truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
