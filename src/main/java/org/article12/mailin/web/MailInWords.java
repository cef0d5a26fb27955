package org.article12.mailin.web;

import java.util.List;

import org.article12.core.Words;
import org.article12.core.web.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages on mail that came in offer to choose. */
@Component
class MailInWords extends Words {

	MailInWords(MessageSource messages) {
		super(messages);
	}

	/** Who can be chosen to read what is filed. */
	List<Option> readers() {
		return FilingForm.READERS.stream()
			.map((one) -> new Option(one.name(), say("mailin.to." + one.name())))
			.toList();
	}

}
