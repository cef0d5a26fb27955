package org.article12.notifications.domain;

import java.util.Collection;
import java.util.Map;

import org.article12.core.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody concerned, each as he wants to be told. */
@Component
class Telling {

	private final Addressees addressees;

	private final Pages pages;

	private final Inbox inbox;

	private final Choices choices;

	private final Mails mails;

	private final MailWords words;

	Telling(Addressees addressees, Pages pages, Inbox inbox, Choices choices, Mails mails, MailWords words) {
		this.addressees = addressees;
		this.pages = pages;
		this.inbox = inbox;
		this.choices = choices;
		this.mails = mails;
		this.words = words;
	}

	/** Tells of something; telling of the same again does nothing. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Happening happening) {
		Collection<Addressee> addressees = this.addressees.of(happening);
		Map<PersonId, Choice> choices = this.choices
			.of(addressees.stream().map((addressee) -> addressee.recipient().person()).toList());
		for (Addressee addressee : addressees) {
			this.pages.of(happening, addressee.body())
				.ifPresent((page) -> tell(happening, addressee, page,
						choices.getOrDefault(addressee.recipient().person(), Choice.AT_ONCE)));
		}
	}

	private void tell(Happening happening, Addressee addressee, String page, Choice choice) {
		Happening.Words said = happening.words().apply(addressee.recipient().language());
		InboxItem item = new InboxItem(0, happening.topic(), happening.reference().value(), happening.title(),
				said.who(), said.what(), page, happening.at(), false);
		boolean first = this.inbox.add(addressee.recipient().person(), happening.event(), item, choice == Choice.DAILY);
		if (first && choice == Choice.AT_ONCE) {
			this.mails.add(addressee.recipient(), item.topic(), item.reference(),
					this.words.of(item, addressee.recipient()));
		}
	}

}
