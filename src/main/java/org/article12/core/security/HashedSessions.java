package org.article12.core.security;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps of a session's id only its SHA-256, so that whoever reads the database, or a copy
 * of it, cannot go on in anybody's session. The statements are Spring Session's own, with
 * the hash in place of the id.
 */
@Component
class HashedSessions implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

	private static final Logger LOG = LoggerFactory.getLogger(HashedSessions.class);

	private static final String HASH = "encode(sha256(convert_to(?, 'UTF8')), 'hex')";

	// Two answers of one session at once may both store what the next page says.
	private static final String CREATE_ATTRIBUTE = """
			insert into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
			values (?, ?, ?)
			on conflict (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) do update set ATTRIBUTE_BYTES = excluded.ATTRIBUTE_BYTES""";

	private static final String CREATE = """
			insert into %TABLE_NAME% (PRIMARY_ID, SESSION_ID, CREATION_TIME, LAST_ACCESS_TIME, MAX_INACTIVE_INTERVAL,
				EXPIRY_TIME, PRINCIPAL_NAME)
			values (?, HASH, ?, ?, ?, ?, ?)""";

	// The id that was asked for comes back with the row, which knows only the hash.
	private static final String GET = """
			select S.PRIMARY_ID, ASKED.ID as SESSION_ID, S.CREATION_TIME, S.LAST_ACCESS_TIME, S.MAX_INACTIVE_INTERVAL,
				SA.ATTRIBUTE_NAME, SA.ATTRIBUTE_BYTES
			from (select cast(? as text) as ID) ASKED
			join %TABLE_NAME% S on S.SESSION_ID = encode(sha256(convert_to(ASKED.ID, 'UTF8')), 'hex')
			left join %TABLE_NAME%_ATTRIBUTES SA on S.PRIMARY_ID = SA.SESSION_PRIMARY_ID""";

	private static final String UPDATE = """
			update %TABLE_NAME%
			set SESSION_ID = HASH, LAST_ACCESS_TIME = ?, MAX_INACTIVE_INTERVAL = ?, EXPIRY_TIME = ?, PRINCIPAL_NAME = ?
			where PRIMARY_ID = ?""";

	private static final String DELETE = """
			delete from %TABLE_NAME% where SESSION_ID = HASH and MAX_INACTIVE_INTERVAL >= 0""";

	@Override
	public void customize(JdbcIndexedSessionRepository sessions) {
		sessions.setCreateSessionQuery(CREATE.replace("HASH", HASH));
		sessions.setCreateSessionAttributeQuery(CREATE_ATTRIBUTE);
		sessions.setGetSessionQuery(GET);
		sessions.setUpdateSessionQuery(UPDATE.replace("HASH", HASH));
		sessions.setDeleteSessionQuery(DELETE.replace("HASH", HASH));
		sessions.setConversionService(serialization());
	}

	private static ConversionService serialization() {
		GenericConversionService conversion = new GenericConversionService();
		conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversion.addConverter(byte[].class, Object.class, new Reading());
		return conversion;
	}

	/**
	 * Reads what a session holds. What an earlier version of the portal stored and this
	 * one cannot read is gone from the session; it would fail each request of that
	 * browser otherwise.
	 */
	private static final class Reading implements Converter<byte[], Object> {

		private final DeserializingConverter reading = new DeserializingConverter(
				HashedSessions.class.getClassLoader());

		@Override
		@SuppressWarnings("NullAway") // null is how something is not in a session
		public @Nullable Object convert(byte[] stored) {
			try {
				return this.reading.convert(stored);
			}
			catch (SerializationFailedException ex) {
				LOG.debug("Something in a session cannot be read", ex);
				return null;
			}
		}

	}

}
