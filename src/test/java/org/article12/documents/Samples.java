package org.article12.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small files of every kind, made as the programs make them of which they come. */
public final class Samples {

	private static final String MAIN = "application/vnd.openxmlformats-officedocument.%s.main+xml";

	private Samples() {
	}

	/** A PDF. */
	public static byte[] pdf() {
		return pdf(500);
	}

	/**
	 * A PDF of that size, which no packing makes smaller. Where everything is stands at
	 * its end, as in each that a program wrote; otherwise who looks into it would read it
	 * several times.
	 */
	public static byte[] pdf(int size) {
		String head = """
				%PDF-1.7
				1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
				2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
				3 0 obj<</Length 0000000000>>stream
				""";
		String foot = """

				endstream
				endobj
				xref
				0 4
				0000000000 65535 f\s
				%010d 00000 n\s
				%010d 00000 n\s
				%010d 00000 n\s
				trailer<</Size 4/Root 1 0 R>>
				startxref
				%010d
				%%%%EOF
				""".formatted(head.indexOf("1 0 obj"), head.indexOf("2 0 obj"), head.indexOf("3 0 obj"), 0);
		byte[] stream = new byte[size - head.length() - foot.length()];
		new Random(size).nextBytes(stream);
		int end = head.length() + stream.length;
		ByteBuffer content = ByteBuffer.allocate(size);
		content.put(ascii(head.replace("0000000000", "%010d".formatted(stream.length))));
		content.put(stream);
		content.put(
				ascii(foot.replace("startxref\n0000000000", "startxref\n%010d".formatted(end + foot.indexOf("xref")))));
		return content.array();
	}

	/** What begins as a PDF and is none. */
	public static byte[] brokenPdf() {
		byte[] content = new byte[500];
		new Random(content.length).nextBytes(content);
		System.arraycopy(ascii("%PDF-1.7\n"), 0, content, 0, 9);
		return content;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** A Word file. */
	public static byte[] docx() {
		return openXml("/word/document.xml", MAIN.formatted("wordprocessingml.document"));
	}

	/** An Excel file. */
	public static byte[] xlsx() {
		return openXml("/xl/workbook.xml", MAIN.formatted("spreadsheetml.sheet"));
	}

	/** A PowerPoint file. */
	public static byte[] pptx() {
		return openXml("/ppt/presentation.xml", MAIN.formatted("presentationml.presentation"));
	}

	/** A Word file with macros. */
	public static byte[] docm() {
		return openXml("/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml");
	}

	/** A Word file that hides its macros. */
	public static byte[] disguisedDocm() {
		return zip("[Content_Types].xml", types("/word/document.xml", MAIN.formatted("wordprocessingml.document")),
				"word/document.xml", "<w/>", "word/vbaProject.bin", "program");
	}

	/** A Word file with one more entry in it. */
	public static byte[] docxWith(String name, String content) {
		return docxWith(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** A Word file with one more entry in it. */
	public static byte[] docxWith(String name, byte[] content) {
		return zip(List.of(
				entry("[Content_Types].xml", types("/word/document.xml", MAIN.formatted("wordprocessingml.document"))),
				entry("word/document.xml", "<x/>"), new Entry(name, content)));
	}

	/** An old Word file with a packed program in it. */
	public static byte[] oldOfficeWithPackage() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
			container.createDirectory("ObjectPool")
				.createDirectory("_1234")
				.createDocument("\u0001Ole10Native", new ByteArrayInputStream(new byte[5000]));
			container.writeFilesystem(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A file of LibreOffice: {@code text}, {@code spreadsheet} or {@code presentation}.
	 */
	public static byte[] openDocument(String kind) {
		return zip("mimetype", "application/vnd.oasis.opendocument." + kind, "content.xml", "<office/>",
				"META-INF/manifest.xml", "<manifest/>");
	}

	/** A file of LibreOffice that is locked with a password. */
	public static byte[] lockedOpenDocument() {
		return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "secret",
				"META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
	}

	/** An old office file with these streams in it. */
	public static byte[] oldOffice(String... streams) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			for (String stream : streams) {
				container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
			}
			container.writeFilesystem(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A ZIP file: names and contents in turn. */
	public static byte[] zip(String... entries) {
		List<Entry> all = new ArrayList<>();
		for (int at = 0; at < entries.length; at += 2) {
			all.add(entry(entries[at], entries[at + 1]));
		}
		return zip(all);
	}

	private static Entry entry(String name, String content) {
		return new Entry(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] zip(List<Entry> entries) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Entry each : entries) {
				ZipEntry entry = new ZipEntry(each.name());
				if (each.name().equals("mimetype")) {
					CRC32 sum = new CRC32();
					sum.update(each.content());
					entry.setMethod(ZipEntry.STORED);
					entry.setSize(each.content().length);
					entry.setCrc(sum.getValue());
				}
				zip.putNextEntry(entry);
				zip.write(each.content());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private record Entry(String name, byte[] content) {
	}

	private static byte[] openXml(String part, String type) {
		return zip("[Content_Types].xml", types(part, type), "_rels/.rels", "<Relationships/>", part.substring(1),
				"<x/>");
	}

	private static String types(String part, String type) {
		return """
				<?xml version="1.0" encoding="UTF-8"?><Types \
				xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" \
				ContentType="application/xml"/><Override PartName="%s" ContentType="%s"/></Types>""".formatted(part,
				type);
	}

}
