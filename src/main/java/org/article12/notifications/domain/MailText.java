package org.article12.notifications.domain;

import org.article12.core.text.Apart;
import org.unbescape.html.HtmlEscape;

/**
 * What a mail says.
 *
 * @param subject its subject, one line
 * @param plain as plain text
 * @param html the same as HTML
 */
public record MailText(String subject, String plain, String html) {

	/**
	 * Stands for the name of whoever gets the mail, where several get the same. It is
	 * none of the characters that a text can hold.
	 */
	static final String NAME = "\ufdd0";

	/** The mail to one of those who get the same. */
	MailText to(String name) {
		String greeted = Apart.in(name);
		return new MailText(this.subject, this.plain.replace(NAME, greeted),
				this.html.replace(NAME, HtmlEscape.escapeHtml4Xml(greeted)));
	}

}
