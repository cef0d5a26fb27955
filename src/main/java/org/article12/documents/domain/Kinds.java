package org.article12.documents.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;

import org.article12.documents.DocumentRefused;
import org.article12.documents.OtherKind;
import org.article12.documents.Upload.Content;

import org.springframework.stereotype.Component;

/**
 * Finds a file's kind from its content; its name plays no part. Where the content is a
 * container, what lies in it decides.
 */
@Component
class Kinds {

	private static final String OLD_OFFICE = "application/x-tika-msoffice";

	private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

	/**
	 * The kind of a file.
	 * @param name its name, for the refusal
	 * @throws DocumentRefused when files of that kind are not taken, or not with what
	 * lies in this one
	 */
	Kind of(String name, Content content) throws IOException {
		MediaType type = type(content);
		MediaTypeRegistry registry = this.types.getMediaTypeRegistry();
		if (registry.isInstanceOf(type, MediaType.APPLICATION_ZIP)) {
			return inside(content, (file) -> ZipContainer.kind(name, file)
				.orElseThrow(() -> refused(name, file, ZipContainer::other)));
		}
		if (registry.isInstanceOf(type, MediaType.parse(OLD_OFFICE))) {
			return inside(content, (file) -> OldOfficeContainer.kind(name, file)
				.orElseThrow(() -> refused(name, file, OldOfficeContainer::other)));
		}
		// In the old encodings, text with many accents is bytes of no known kind.
		if (type.equals(MediaType.TEXT_PLAIN) || type.equals(MediaType.OCTET_STREAM)) {
			if (TextTable.isOne(content)) {
				return Kind.CSV;
			}
			throw DocumentRefused.kind(name, OtherKinds.of(type, content));
		}
		Kind kind = Kind.of(type.toString()).orElseThrow(() -> DocumentRefused.kind(name, OtherKinds.of(type)));
		if (kind == Kind.PDF) {
			inside(content, (file) -> {
				PdfContent.check(name, file);
				return kind;
			});
		}
		return kind;
	}

	private MediaType type(Content content) throws IOException {
		try (InputStream in = content.open(); TikaInputStream stream = TikaInputStream.get(in)) {
			return this.types.detect(stream, new Metadata(), new ParseContext()).getBaseType();
		}
	}

	private static DocumentRefused refused(String name, Path file, Look<OtherKind> look) {
		try {
			return DocumentRefused.kind(name, look.at(file));
		}
		catch (IOException ex) {
			return DocumentRefused.kind(name, OtherKind.UNKNOWN);
		}
	}

	/** Looks into a container, which needs a file that can be read at any place. */
	static <T> T inside(Content content, Look<T> look) throws IOException {
		Path file = Files.createTempFile("article12-", ".part");
		try {
			try (InputStream in = content.open()) {
				Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
			}
			return look.at(file);
		}
		finally {
			Files.delete(file);
		}
	}

	/** Looks into a container. */
	@FunctionalInterface
	interface Look<T> {

		/** What its entries tell. */
		T at(Path file) throws IOException;

	}

}
