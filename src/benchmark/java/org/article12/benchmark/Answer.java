package org.article12.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What a server answered.
 *
 * @param headers by name in small letters
 * @param body as it came over the wire, compressed or not
 * @param bytes how many came over the wire, headers included
 * @param firstByte nanoseconds until the first of them
 */
record Answer(int status, Map<String, List<String>> headers, byte[] body, long bytes, long firstByte) {

	String header(String name) {
		return this.headers.getOrDefault(name, List.of("")).getFirst();
	}

	String text() {
		if (!header("content-encoding").equals("gzip")) {
			return new String(this.body, StandardCharsets.UTF_8);
		}
		try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(this.body), 16384)) {
			return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
