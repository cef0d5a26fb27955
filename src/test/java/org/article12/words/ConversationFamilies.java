package org.article12.words;

import java.util.List;

import org.article12.conversations.MessageAudience;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys about conversations. */
final class ConversationFamilies {

	static final List<Family> ALL = List.of(of("conversations.audience.", MessageAudience.class),
			of("conversations.to.", new String[] { "SECRETARIAT_AND_PARTY", "SECRETARIAT_AND_CENTRE", "SECRETARIAT" })
				.ending("", ".hint"),
			of("conversations.kind.", new String[] { "CLARIFICATION", "ANSWER", "NO_ANSWER" }));

	private ConversationFamilies() {
	}

}
