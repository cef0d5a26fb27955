package org.article12.publicview.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.article12.accounts.PortalAddress;
import org.article12.core.ReaderLanguage;
import org.springframework.stereotype.Component;

/** Writes feeds in the Atom format (RFC 4287). */
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

	/** A feed of these entries in their order. */
	byte[] of(Head head, List<FeedEntry> entries) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory()
				.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", ReaderLanguage.get().toLanguageTag());
			element(xml, "id", id(head.name()));
			element(xml, "title", head.title());
			element(xml, "updated", moment(
					entries.stream().map(FeedEntry::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH)));
			link(xml, "self", head.self(), "application/atom+xml");
			link(xml, "alternate", head.page(), "text/html");
			xml.writeStartElement("author");
			element(xml, "name", this.words.say("core.portal"));
			xml.writeEndElement();
			for (FeedEntry entry : entries) {
				write(xml, entry);
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

	private void write(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
		xml.writeStartElement("entry");
		element(xml, "id", id(entry.name()));
		element(xml, "title", entry.title());
		element(xml, "updated", moment(entry.updated()));
		link(xml, "alternate", entry.path(), "text/html");
		element(xml, "summary", entry.summary());
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
	private static String id(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(("article12/progress/" + name).getBytes(StandardCharsets.UTF_8));
	}

	private static String moment(Instant at) {
		return at.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/**
	 * What a feed says of itself.
	 *
	 * @param name what it is called in the names of its kind, the same for ever
	 * @param title its title
	 * @param self its own path
	 * @param page the path of the page that shows the same
	 */
	record Head(String name, String title, String self, String page) {
	}

}
