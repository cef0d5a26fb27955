package org.article12.core.security;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/** Writes and reads what a session holds. */
final class SessionContent {

	private static final Logger LOG = LoggerFactory.getLogger(SessionContent.class);

	private final Converter<Object, byte[]> writing = new SerializingConverter();

	private final Converter<byte[], Object> reading = new DeserializingConverter(SessionContent.class.getClassLoader());

	byte[] write(Object content) {
		return this.writing.convert(content);
	}

	/**
	 * What was written. What an earlier version of the portal stored and this one cannot
	 * read is gone from the session; it would fail each request of that browser
	 * otherwise.
	 */
	@Nullable Object read(byte[] written) {
		try {
			return this.reading.convert(written);
		}
		catch (SerializationFailedException ex) {
			LOG.debug("Something in a session cannot be read", ex);
			return null;
		}
	}

}
