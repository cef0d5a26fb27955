package org.article12.notifications.web;

import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.Words;
import org.article12.core.web.Option;
import org.article12.notifications.domain.MailChoice;
import org.article12.notifications.store.DeadAddresses;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which somebody chooses how to be told. */
@Component
class ChoicePage extends Words {

	private final DeadAddresses dead;

	ChoicePage(MessageSource messages, DeadAddresses dead) {
		super(messages);
		this.dead = dead;
	}

	/** Fills the model with the choices. */
	String show(CurrentUser user, Model model) {
		model.addAttribute("options",
				Stream.of(MailChoice.values())
					.map((choice) -> new Option(choice.name(), say("notifications.choice." + choice),
							say("notifications.choice.hint." + choice)))
					.toList());
		model.addAttribute("email", user.email());
		model.addAttribute("dead", this.dead.find(user.email()).orElse(null));
		return "notifications/choice";
	}

}
