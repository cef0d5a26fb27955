package org.article12.words;

import java.util.List;

import org.article12.mailin.domain.WhyWaiting;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys about mail that comes in. */
final class MailInFamilies {

	static final List<Family> ALL = List.of(of("mailin.why.", WhyWaiting.class),
			of("mailin.to.", new String[] { "SECRETARIAT_AND_PARTY", "SECRETARIAT" }));

	private MailInFamilies() {
	}

}
