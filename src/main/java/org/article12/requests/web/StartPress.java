package org.article12.requests.web;

import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.article12.core.PartyCode;
import org.article12.core.act.Acts;
import org.article12.requests.store.SavedSections;
import org.springframework.stereotype.Component;

/**
 * The press of the button that starts a request. A second one, also after the way back to
 * its page, finds the draft of the first as long as that stands as it was started.
 */
@Component
class StartPress {

	private final SavedSections saved;

	private final Acts acts;

	StartPress(SavedSections saved, Acts acts) {
		this.saved = saved;
		this.acts = acts;
	}

	/** The press that the page carries. */
	UUID of(HttpSession session, PartyCode party) {
		String name = "article12.start." + party.value();
		if (session.getAttribute(name) instanceof UUID press
				&& (!this.acts.isDone(press) || this.saved.isUntouched(press))) {
			return press;
		}
		UUID press = UUID.randomUUID();
		session.setAttribute(name, press);
		return press;
	}

}
