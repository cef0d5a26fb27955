package org.article12.core.settings;

import java.util.Map;

/**
 * How mail presents itself.
 *
 * @param name the name beside the address from which it comes; empty for none
 * @param replyTo the address to which an answer goes; empty for the same address
 */
public record MailIdentity(String name, String replyTo) {

	/** Where the name is kept. */
	public static final String NAME = "name";

	/** Where the address for answers is kept. */
	public static final String REPLY_TO = "reply-to";

	static MailIdentity of(Map<String, String> values) {
		return new MailIdentity(values.getOrDefault(NAME, ""), values.getOrDefault(REPLY_TO, ""));
	}

}
