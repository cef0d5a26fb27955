package org.article12.notifications.store;

import java.util.Locale;
import java.util.function.Supplier;

import org.article12.accounts.MessageToSecretariat;
import org.article12.core.SecretariatContact;
import org.article12.notifications.domain.MailWords;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings to the Secretariat's own address what people write to it. */
@Component
class SecretariatMail {

	private final Mails mails;

	private final MailWords words;

	private final Supplier<SecretariatContact> secretariat;

	private final MessageSource messages;

	SecretariatMail(Mails mails, MailWords words, Supplier<SecretariatContact> secretariat, MessageSource messages) {
		this.mails = mails;
		this.words = words;
		this.secretariat = secretariat;
		this.messages = messages;
	}

	@EventListener
	void on(MessageToSecretariat message) {
		Locale language = Locale.ENGLISH;
		this.mails.add(this.messages.getMessage("accounts.secretariat", null, language), this.secretariat.get().email(),
				language, "CONTACT", this.words.message(message, language));
	}

}
