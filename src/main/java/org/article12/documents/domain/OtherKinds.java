package org.article12.documents.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.tika.mime.MediaType;

import org.article12.documents.OtherKind;
import org.article12.documents.Upload.Content;

/** Tells what a file is that is not taken, from its media type. */
final class OtherKinds {

	private static final Map<String, OtherKind> TYPES = Map.ofEntries(Map.entry("image/heic", OtherKind.HEIC),
			Map.entry("image/heif", OtherKind.HEIC), Map.entry("image/heic-sequence", OtherKind.HEIC),
			Map.entry("image/heif-sequence", OtherKind.HEIC), Map.entry("image/svg+xml", OtherKind.SVG),
			Map.entry("text/html", OtherKind.WEB_PAGE), Map.entry("application/xhtml+xml", OtherKind.WEB_PAGE),
			Map.entry("multipart/related", OtherKind.WEB_PAGE), Map.entry("application/rtf", OtherKind.RTF),
			Map.entry("message/rfc822", OtherKind.MAIL), Map.entry("application/mbox", OtherKind.MAIL),
			Map.entry("application/vnd.ms-outlook", OtherKind.MAIL),
			Map.entry("application/vnd.ms-tnef", OtherKind.MAIL),
			Map.entry("application/x-ms-shortcut", OtherKind.SHORTCUT),
			Map.entry("application/x-mswinurl", OtherKind.SHORTCUT),
			Map.entry("application/java-vm", OtherKind.PROGRAM),
			Map.entry("application/x-sharedlib", OtherKind.PROGRAM),
			Map.entry("application/x-object", OtherKind.PROGRAM),
			Map.entry("application/vnd.android.package-archive", OtherKind.PROGRAM),
			Map.entry("application/java-archive", OtherKind.PROGRAM),
			Map.entry("application/x-ms-installer", OtherKind.PROGRAM),
			Map.entry("application/x-coredump", OtherKind.PROGRAM), Map.entry("application/xml", OtherKind.DATA),
			Map.entry("application/json", OtherKind.DATA), Map.entry("text/plain", OtherKind.TEXT),
			Map.entry("application/epub+zip", OtherKind.BOOK),
			Map.entry("application/x-mobipocket-ebook", OtherKind.BOOK),
			Map.entry("application/vnd.visio", OtherKind.OTHER_OFFICE),
			Map.entry("application/x-mspublisher", OtherKind.OTHER_OFFICE),
			Map.entry("application/vnd.ms-project", OtherKind.OTHER_OFFICE),
			Map.entry("application/vnd.wordperfect", OtherKind.OTHER_OFFICE),
			Map.entry("application/vnd.ms-works", OtherKind.OTHER_OFFICE));

	private static final Set<String> SCRIPTS = Set.of("application/x-sh", "application/x-bat", "text/x-python",
			"text/x-perl", "text/x-php", "text/x-ruby", "text/javascript", "application/javascript", "text/x-vbscript",
			"text/x-vbasic");

	private static final Set<String> ARCHIVES = Set.of("application/zip", "application/gzip", "application/x-gzip",
			"application/x-7z-compressed", "application/x-rar-compressed", "application/vnd.rar", "application/x-tar",
			"application/x-bzip2", "application/x-bzip", "application/x-xz", "application/zstd",
			"application/vnd.ms-cab-compressed", "application/x-iso9660-image", "application/x-lzip",
			"application/x-archive", "application/x-apple-diskimage");

	private static final Set<String> SHORTCUTS = Set.of("L\0\0\0\1\24\2\0", "[InternetShortcut]", "[Desktop Entry]");

	private OtherKinds() {
	}

	/** What a file is that is text, or bytes of no known type. */
	static OtherKind of(MediaType type, Content content) throws IOException {
		try (InputStream in = content.open()) {
			String begin = new String(in.readNBytes(20), StandardCharsets.ISO_8859_1);
			return SHORTCUTS.stream().anyMatch(begin::startsWith) ? OtherKind.SHORTCUT : of(type);
		}
	}

	/** What a file of that type is. */
	static OtherKind of(MediaType type) {
		String name = type.getBaseType().toString();
		OtherKind known = TYPES.get(name);
		if (known != null) {
			return known;
		}
		if (SCRIPTS.contains(name)) {
			return OtherKind.SCRIPT;
		}
		if (ARCHIVES.contains(name)) {
			return OtherKind.ARCHIVE;
		}
		if (Stream.of("executable", "x-elf", "x-mach-o", "x-dosexec", "x-msdownload").anyMatch(name::contains)) {
			return OtherKind.PROGRAM;
		}
		return switch (type.getType()) {
			case "image" -> OtherKind.IMAGE;
			case "audio" -> OtherKind.AUDIO;
			case "video" -> OtherKind.VIDEO;
			case "text" -> OtherKind.TEXT;
			default -> (name.endsWith("+xml") || name.endsWith("+json")) ? OtherKind.DATA : OtherKind.UNKNOWN;
		};
	}

}
