package org.article12.documents.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;
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
	 * @throws DocumentRefused when files of that kind are not taken
	 */
	Kind of(String name, Content content) throws IOException {
		MediaType type = type(content);
		MediaTypeRegistry registry = this.types.getMediaTypeRegistry();
		if (registry.isInstanceOf(type, MediaType.APPLICATION_ZIP)) {
			return inside(name, content, ZipContainer::kind);
		}
		if (registry.isInstanceOf(type, MediaType.parse(OLD_OFFICE))) {
			return inside(name, content, OldOfficeContainer::kind);
		}
		// In the old encodings, text with many accents is bytes of no known kind.
		if (type.equals(MediaType.TEXT_PLAIN) || type.equals(MediaType.OCTET_STREAM)) {
			if (TextTable.isOne(content)) {
				return Kind.CSV;
			}
			throw new DocumentRefused(Reason.KIND, name);
		}
		return Kind.of(type.toString()).orElseThrow(() -> new DocumentRefused(Reason.KIND, name));
	}

	private MediaType type(Content content) throws IOException {
		try (InputStream in = content.open(); TikaInputStream stream = TikaInputStream.get(in)) {
			return this.types.detect(stream, new Metadata(), new ParseContext()).getBaseType();
		}
	}

	/** Looks into a container, which needs a file that can be read at any place. */
	private static Kind inside(String name, Content content, Look look) throws IOException {
		Path file = Files.createTempFile("article12-", ".part");
		try {
			try (InputStream in = content.open()) {
				Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
			}
			return look.kind(name, file).orElseThrow(() -> new DocumentRefused(Reason.KIND, name));
		}
		finally {
			Files.delete(file);
		}
	}

	/** Looks into a container. */
	@FunctionalInterface
	private interface Look {

		/** The kind that its entries tell; empty when it is none that is taken. */
		Optional<Kind> kind(String name, Path file) throws IOException;

	}

}
