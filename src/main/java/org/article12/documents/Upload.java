package org.article12.documents;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * A file that has arrived and passed every check; made by the module's intake.
 *
 * @param name its name, safe to save under
 * @param mediaType its media type, found from its content
 * @param size its size in bytes
 * @param digest the SHA-256 of its content in hexadecimal digits
 * @param scanned what the virus scanner said
 * @param content its content, which can be read again and again until the request that
 * brought it is answered
 * @param held where it is held already, because it came with a form that came back; null
 * when it has just arrived
 */
public record Upload(String name, String mediaType, long size, String digest, Scan scanned, Content content,
		@Nullable DocumentId held) {

	/** A file that has just arrived. */
	public Upload(String name, String mediaType, long size, String digest, Scan scanned, Content content) {
		this(name, mediaType, size, digest, scanned, content, null);
	}

	/** A file's content, read from its beginning each time. */
	@FunctionalInterface
	public interface Content {

		/** The content from its beginning; the caller closes it. */
		InputStream open() throws IOException;

	}

}
