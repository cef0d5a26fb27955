package org.article12.core.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the session's statement told this web request besides the session. Nothing is told
 * outside web requests, nor to whom has no session: one asks the database then.
 */
public final class FrameFacts {

	private static final String RECORD = "record";

	private static final String RECORD_AND_NOTES = "record_and_notes";

	private static final ScopedValue<Map<String, String>> TOLD = ScopedValue.newInstance();

	private FrameFacts() {
	}

	/** What was told under a {@link FrameFact}'s name, while it is true. */
	public static Optional<String> told(FrameFact fact) {
		return told(fact.name());
	}

	/**
	 * What is on record, as a number: while it is the same, so is every row but what
	 * {@link SideNotes} write. It is told to pages only; what answers a form always
	 * reads.
	 */
	public static Optional<String> record() {
		return told(RECORD);
	}

	/** The same, but with side notes: while it is the same, so is every row. */
	public static Optional<String> recordAndNotes() {
		return told(RECORD_AND_NOTES);
	}

	private static Optional<String> told(String name) {
		return TOLD.isBound() ? Optional.ofNullable(TOLD.get().get(name)) : Optional.empty();
	}

	/** All that is told of the reader, by name; nothing where nothing was. */
	public static Map<String, String> ofReader() {
		Map<String, String> told = TOLD.isBound() ? new HashMap<>(TOLD.get()) : new HashMap<>();
		told.keySet().removeAll(Set.of(RECORD, RECORD_AND_NOTES));
		return told;
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

	/** What this page is made of. */
	static void tellRecord(String number, String withNotes) {
		tell(Map.of(RECORD, number, RECORD_AND_NOTES, withNotes));
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
