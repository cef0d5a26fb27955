package org.article12.documents.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;

/**
 * Refuses an office file that fetches something, or starts something, as soon as it is
 * opened: a template, object or part from elsewhere, or another program asked for data
 * (DDE). Links that wait for a click, and images, do no such harm.
 */
final class OutsideLinks {

	private static final Set<String> FETCHED = Set.of("attachedTemplate", "oleObject", "subDocument", "frame",
			"aFChunk", "package", "control", "vbaProject", "hdPhoto");

	private static final Pattern ASKING = Pattern.compile("(?i)(?:word/[^/]+|xl/externalLinks/[^/]+)\\.xml");

	private static final Pattern DDE = Pattern.compile("(?i)\\bDDE(?:AUTO)?\\b");

	private static final int LONGEST_INSTRUCTION = 10_000;

	private OutsideLinks() {
	}

	/**
	 * Reads how the parts hang together, and the parts that can ask another program.
	 * @throws DocumentRefused when one is fetched from elsewhere or asks a program
	 * @throws XMLStreamException when a part is not XML
	 */
	static void check(String name, ZipFile zip) throws IOException, XMLStreamException {
		for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
			if (entry.getName().endsWith(".rels") && any(zip, entry, OutsideLinks::isFetched)) {
				throw new DocumentRefused(Reason.EXTERNAL, name);
			}
			if (ASKING.matcher(entry.getName()).matches() && asks(zip, entry)) {
				throw new DocumentRefused(Reason.EXTERNAL, name);
			}
		}
	}

	private static boolean isFetched(XMLStreamReader element) {
		String type = element.getAttributeValue(null, "Type");
		return element.getLocalName().equals("Relationship")
				&& "External".equalsIgnoreCase(element.getAttributeValue(null, "TargetMode")) && type != null
				&& FETCHED.contains(type.substring(type.lastIndexOf('/') + 1));
	}

	private static boolean any(ZipFile zip, ZipEntry entry, Look look) throws IOException, XMLStreamException {
		try (InputStream in = ZipContainer.open(zip, entry)) {
			XMLStreamReader xml = reader(in);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && look.at(xml)) {
					return true;
				}
			}
			return false;
		}
	}

	// The words of one instruction may stand in many pieces.
	private static boolean asks(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
		StringBuilder instruction = new StringBuilder();
		return any(zip, entry, (element) -> {
			switch (element.getLocalName()) {
				case "ddeLink" -> {
					return true;
				}
				case "fldSimple" -> {
					for (int at = 0; at < element.getAttributeCount(); at++) {
						instruction.append(' ').append(element.getAttributeValue(at));
					}
				}
				case "instrText" -> instruction.append(element.getElementText());
				case "p" -> instruction.setLength(0);
				default -> {
				}
			}
			return instruction.length() < LONGEST_INSTRUCTION && DDE.matcher(instruction).find();
		});
	}

	private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory.createXMLStreamReader(in);
	}

	@FunctionalInterface
	private interface Look {

		boolean at(XMLStreamReader element) throws XMLStreamException;

	}

}
