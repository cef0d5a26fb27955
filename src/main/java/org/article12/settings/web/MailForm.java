package org.article12.settings.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.core.settings.MailIdentity;
import org.article12.core.settings.Section;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How mail presents itself, as it is typed.
 *
 * @param sender the name beside the address from which it comes; empty for none
 * @param replyTo the address to which an answer goes; empty for the same
 * @param why why it is changed
 * @param looked which change was looked at
 */
record MailForm(@AtMost(MailForm.LONGEST_NAME) String sender, String replyTo,
		@AtMost(SettingsForm.LONGEST_REASON) String why, String looked) implements SettingsForm {

	/** The most characters of a name. */
	static final int LONGEST_NAME = 100;

	MailForm(@Nullable String sender, @Nullable String replyTo, @Nullable String why, @Nullable String looked) {
		this.sender = Text.line(sender);
		this.replyTo = Text.line(replyTo);
		this.why = Objects.requireNonNullElse(why, "");
		this.looked = Objects.requireNonNullElse(looked, "");
	}

	/** As it is kept. */
	static MailForm of(Map<String, String> kept) {
		return new MailForm(kept.get(MailIdentity.NAME), kept.get(MailIdentity.REPLY_TO), "", "");
	}

	@Override
	public Section section() {
		return Section.MAIL;
	}

	@Override
	public void check(LocalDate today, Errors errors) {
		if (!Text.isBlank(this.replyTo)) {
			new FieldReader(errors).email("replyTo", this.replyTo);
		}
	}

	@Override
	public SortedMap<String, String> toCommand() {
		SortedMap<String, String> wanted = new TreeMap<>();
		wanted.put(MailIdentity.NAME, Text.isBlank(this.sender) ? "" : this.sender);
		wanted.put(MailIdentity.REPLY_TO, Text.isBlank(this.replyTo) ? "" : this.replyTo);
		return wanted;
	}

}
