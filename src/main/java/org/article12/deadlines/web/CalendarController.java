package org.article12.deadlines.web;

import org.article12.accounts.PortalAddress;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.NextPage;
import org.article12.deadlines.store.CalendarFeeds;
import org.article12.deadlines.store.OwnDeadlines;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a person makes the secret address of the own calendar feed, and closes it. */
@Controller
record CalendarController(CalendarFeeds feeds, OwnDeadlines deadlines, PortalAddress portal, Acts acts) {

	@GetMapping("/account/calendar")
	String show(CurrentUser user, Model model) {
		model.addAttribute("madeAt", this.feeds.madeAt(user.id()).orElse(null));
		model.addAttribute("dates", this.deadlines.of(user.id()).size());
		return "deadlines/calendar";
	}

	@PostMapping("/account/calendar")
	String make(CurrentUser user, Press press) {
		return this.acts.once(press, () -> {
			NextPage.says("address", this.portal.of("/calendar/" + this.feeds.make(user.id()) + ".ics"));
			return Done.at("/account/calendar");
		}).follow();
	}

	@PostMapping("/account/calendar/removal")
	String close(CurrentUser user, Press press) {
		return this.acts.once(press, () -> {
			this.feeds.close(user.id());
			return Done.at("/account/calendar", "deadlines.calendar.closed");
		}).follow();
	}

}
