package org.article12.core.settings;

/**
 * Words with which an officer can begin.
 *
 * @param kind for what
 * @param title under which officers find it
 * @param words the words
 */
public record PreparedReply(Kind kind, String title, String words) {

	private static final String BETWEEN = "/";

	/** For what words are prepared. */
	public enum Kind {

		/** A question to the Party. */
		CLARIFICATION,
		/** The reason why a request is declined. */
		REFUSAL

	}

	/** Where it is kept. */
	public String key() {
		return this.kind + BETWEEN + this.title;
	}

	/** As it is kept. */
	static PreparedReply of(String key, String words) {
		int end = key.indexOf(BETWEEN);
		return new PreparedReply(Kind.valueOf(key.substring(0, end)), key.substring(end + 1), words);
	}

}
