package org.article12.core.settings;

import java.util.Optional;

import org.article12.core.WorkingLanguage;

/**
 * Words with which an officer can begin.
 *
 * @param kind for what
 * @param language the language of the words
 * @param title under which officers find it
 * @param words the words, which may hold {@link Placeholder}s
 */
public record PreparedReply(Kind kind, WorkingLanguage language, String title, String words) {

	private static final String BETWEEN = "/";

	/** For what words are prepared. */
	public enum Kind {

		/** A question to the Party. */
		CLARIFICATION,
		/** The reason why a request is declined. */
		REFUSAL,
		/** The reason why no centre works on an area. */
		UNSERVED,
		/** The reason why a declined request is opened again. */
		REOPENING,
		/** The reason why somebody has longer. */
		EXTENSION,
		/** The reason why one more centre is asked. */
		HANDOVER,
		/** The reason why an assignment is cancelled. */
		CANCELLATION,
		/** A message in the conversation of a request. */
		MESSAGE

	}

	/** Where it is kept. */
	public String key() {
		return this.kind + BETWEEN + name();
	}

	/** What names it among those of its kind. */
	public String name() {
		return this.language.code() + BETWEEN + this.title;
	}

	/** As it is kept; where nothing says the language, it is English. */
	public static PreparedReply of(String key, String words) {
		int end = key.indexOf(BETWEEN);
		Kind kind = Kind.valueOf(key.substring(0, end));
		String rest = key.substring(end + 1);
		int next = rest.indexOf(BETWEEN);
		Optional<WorkingLanguage> language = (next > 0) ? WorkingLanguage.of(rest.substring(0, next))
				: Optional.empty();
		return language.map((known) -> new PreparedReply(kind, known, rest.substring(next + 1), words))
			.orElseGet(() -> new PreparedReply(kind, WorkingLanguage.EN, rest, words));
	}

}
