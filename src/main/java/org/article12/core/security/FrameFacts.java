package org.article12.core.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the session's statement told this web request besides the session. Nothing is told
 * outside web requests, nor to whom has no session: one asks the database then.
 */
public final class FrameFacts {

	/**
	 * Which transactions are to be seen: while it is the same, so is every row. It comes
	 * with the session.
	 */
	public static final FrameFact RECORD = new FrameFact("on_record", "pg_current_snapshot()::text", true);

	private static final ScopedValue<Map<String, String>> TOLD = ScopedValue.newInstance();

	private FrameFacts() {
	}

	/** What was told under a {@link FrameFact}'s name, while it is true. */
	public static Optional<String> told(FrameFact fact) {
		return TOLD.isBound() ? Optional.ofNullable(TOLD.get().get(fact.name())) : Optional.empty();
	}

	/** All that is told, by name; nothing where nothing was. */
	public static Map<String, String> all() {
		return TOLD.isBound() ? Map.copyOf(TOLD.get()) : Map.of();
	}

	/** From here on the database is asked: this request has changed it. */
	public static void isOld(FrameFact fact) {
		if (TOLD.isBound()) {
			TOLD.get().remove(fact.name());
		}
	}

	/** From here on this is true: this request has changed it. */
	public static void isNow(FrameFact fact, String value) {
		tell(Map.of(fact.name(), value));
	}

	static void tell(Map<String, String> facts) {
		if (TOLD.isBound()) {
			TOLD.get().putAll(facts);
		}
	}

	static void forget() {
		if (TOLD.isBound()) {
			TOLD.get().clear();
		}
	}

	/** A web request in which nothing is told yet. */
	static ScopedValue.Carrier ofOneRequest() {
		return ScopedValue.where(TOLD, new HashMap<>());
	}

}
