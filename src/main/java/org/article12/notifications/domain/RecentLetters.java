package org.article12.notifications.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Letters that were written a moment ago, found again by all that they say: writing one
 * costs as much as a page, and an act is told to a dozen people. What one of them may not
 * read makes another letter of it.
 */
final class RecentLetters {

	private final Map<Letter, MailText> written;

	RecentLetters(int most) {
		this.written = new LinkedHashMap<>(most, 0.75f, true) {
			@Override
			protected boolean removeEldestEntry(Map.Entry<Letter, MailText> eldest) {
				return size() > most;
			}
		};
	}

	/** The letter as it was written, or as it is written now. */
	MailText find(Letter letter, Function<Letter, MailText> write) {
		MailText known;
		synchronized (this.written) {
			known = this.written.get(letter);
		}
		if (known == null) {
			known = write.apply(letter);
			synchronized (this.written) {
				this.written.put(letter, known);
			}
		}
		return known;
	}

	/**
	 * All that is said in a letter, apart from the name of who gets it.
	 *
	 * @param language in which language
	 * @param portal where its links lead
	 * @param subject its subject
	 * @param lines what it tells
	 * @param last the last of that, to which its link leads
	 */
	record Letter(Locale language, String portal, String subject, List<MailWords.Line> lines, MailWords.Line last) {
	}

}
