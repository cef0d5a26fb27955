package org.article12.notifications;

import java.util.List;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Acts;
import org.article12.core.act.TakesBack;
import org.article12.notifications.store.WaitingNews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what somebody did, for the moment in which nobody was told of it. All of it
 * is taken back, or nothing.
 */
@Service
@Transactional
public class Undo {

	private final WaitingNews news;

	private final Acts acts;

	private final List<TakesBack> modules;

	Undo(WaitingNews news, Acts acts, List<TakesBack> modules) {
		this.news = news;
		this.acts = acts;
		this.modules = modules;
	}

	/**
	 * Takes it back.
	 * @return the page to which the act led
	 * @throws org.article12.core.Refused when the others have been told
	 * @throws NotVisible when the user did nothing of that name that could be taken back
	 */
	public String takeBack(CurrentUser user, UUID press) {
		String page = this.acts.ledTo(press, user.id()).orElseThrow(() -> new NotVisible("Press " + press));
		this.news.forget(user, press);
		// All of them, whoever is first.
		long did = this.modules.stream().filter((module) -> module.takeBack(user, press)).count();
		if (did == 0) {
			throw new IllegalStateException("Nobody knows how to take back what the press " + press + " did");
		}
		return page;
	}

}
