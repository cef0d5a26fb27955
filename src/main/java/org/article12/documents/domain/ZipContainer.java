package org.article12.documents.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.io.input.BoundedInputStream;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;
import org.article12.documents.OtherKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells Office Open XML and OpenDocument from other ZIP files by the entry in which each
 * says what it is. However much a part would unpack to, no more than a bounded piece of
 * it is read.
 */
final class ZipContainer {

	private static final int LARGEST_ENTRY = 1024 * 1024;

	private static final Map<String, Kind> MAIN_PARTS = Map.of(
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", Kind.DOCX,
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", Kind.XLSX,
			"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", Kind.PPTX);

	private static final Pattern CONTENT_TYPE = Pattern.compile("ContentType\\s*=\\s*[\"']([^\"']*)[\"']");

	/** However small a file is, no part of it is unpacked to more than that. */
	private static final long LARGEST_PART = 64L * 1024 * 1024;

	private ZipContainer() {
	}

	/**
	 * The kind of office file.
	 * @throws DocumentRefused when it carries a program, fetches something, or is locked
	 */
	static Optional<Kind> kind(String name, Path file) throws IOException {
		return kind(name, file, 0);
	}

	/**
	 * The same.
	 * @param depth in how many documents this one lies
	 */
	static Optional<Kind> kind(String name, Path file, int depth) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			String types = read(zip, "[Content_Types].xml");
			Optional<Kind> kind = (types != null) ? openXml(name, types) : openDocument(name, zip);
			if (kind.isPresent()) {
				EmbeddedFiles.check(name, zip, depth);
				OutsideLinks.check(name, zip);
			}
			return kind;
		}
		catch (ZipException | XMLStreamException ex) {
			return Optional.empty();
		}
	}

	/** What a ZIP file is that is no office file. */
	static OtherKind other(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("META-INF/MANIFEST.MF") != null || zip.getEntry("AndroidManifest.xml") != null) {
				return OtherKind.PROGRAM;
			}
			if (zip.stream().anyMatch((entry) -> entry.getName().endsWith(".iwa"))) {
				return OtherKind.APPLE_OFFICE;
			}
			String type = read(zip, "mimetype");
			if (type != null) {
				return type.contains("epub") ? OtherKind.BOOK : OtherKind.OTHER_OFFICE;
			}
			return (zip.getEntry("[Content_Types].xml") != null) ? OtherKind.OTHER_OFFICE : OtherKind.ARCHIVE;
		}
		catch (ZipException ex) {
			return OtherKind.ARCHIVE;
		}
	}

	/** The content of a part, as much of it as may be looked at. */
	static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
		return BoundedInputStream.builder().setInputStream(zip.getInputStream(entry)).setMaxCount(LARGEST_PART).get();
	}

	private static Optional<Kind> openXml(String name, String types) {
		if (types.contains("macroEnabled") || types.contains("vbaProject")) {
			throw new DocumentRefused(Reason.MACROS, name);
		}
		return CONTENT_TYPE.matcher(types)
			.results()
			.map((type) -> MAIN_PARTS.get(type.group(1)))
			.flatMap((kind) -> Optional.ofNullable(kind).stream())
			.findFirst();
	}

	private static Optional<Kind> openDocument(String name, ZipFile zip) throws IOException {
		String type = read(zip, "mimetype");
		String manifest = read(zip, "META-INF/manifest.xml");
		if (type == null || manifest == null) {
			return Optional.empty();
		}
		if (manifest.contains("encryption-data")) {
			throw new DocumentRefused(Reason.LOCKED, name);
		}
		return Kind.of(type.strip());
	}

	private static @Nullable String read(ZipFile zip, String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			return null;
		}
		try (InputStream in = zip.getInputStream(entry)) {
			return new String(in.readNBytes(LARGEST_ENTRY), StandardCharsets.UTF_8);
		}
	}

}
