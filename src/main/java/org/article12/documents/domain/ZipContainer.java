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

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Tells Office Open XML and OpenDocument from other ZIP files by the entry in which each
 * says what it is. Only names and that one entry are read, of which no more than a
 * megabyte, however much it would unpack to.
 */
final class ZipContainer {

	private static final int LARGEST_ENTRY = 1024 * 1024;

	private static final Map<String, Kind> MAIN_PARTS = Map.of(
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", Kind.DOCX,
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", Kind.XLSX,
			"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", Kind.PPTX);

	private static final Pattern CONTENT_TYPE = Pattern.compile("ContentType\\s*=\\s*[\"']([^\"']*)[\"']");

	private static final Pattern PROGRAM = Pattern
		.compile("(?i)(?:.*/)?vbaProject\\.bin|(?:.*/)?(?:Basic|Scripts)/.+|.*\\.(?:exe|dll|jar|class)");

	private ZipContainer() {
	}

	/**
	 * The kind of office file.
	 * @throws DocumentRefused when it carries a program or is locked
	 */
	static Optional<Kind> kind(String name, Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			String types = read(zip, "[Content_Types].xml");
			Optional<Kind> kind = (types != null) ? openXml(name, types) : openDocument(name, zip);
			if (kind.isPresent() && zip.stream().map(ZipEntry::getName).anyMatch(PROGRAM.asMatchPredicate())) {
				throw new DocumentRefused(Reason.MACROS, name);
			}
			return kind;
		}
		catch (ZipException ex) {
			return Optional.empty();
		}
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
