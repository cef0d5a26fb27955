package org.article12.deadlines.web;

import org.article12.accounts.PortalAddress;
import org.article12.core.CurrentUser;
import org.article12.core.web.Notice;
import org.article12.deadlines.domain.CalendarFeeds;
import org.article12.deadlines.domain.OwnDeadlines;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person makes the secret address of the own calendar feed, and closes it. */
@Controller
class CalendarController {

	private final CalendarFeeds feeds;

	private final OwnDeadlines deadlines;

	private final PortalAddress portal;

	CalendarController(CalendarFeeds feeds, OwnDeadlines deadlines, PortalAddress portal) {
		this.feeds = feeds;
		this.deadlines = deadlines;
		this.portal = portal;
	}

	@GetMapping("/account/calendar")
	String show(CurrentUser user, Model model) {
		model.addAttribute("madeAt", this.feeds.madeAt(user.id()).orElse(null));
		model.addAttribute("dates", this.deadlines.of(user.id()).size());
		return "deadlines/calendar";
	}

	@PostMapping("/account/calendar")
	String make(CurrentUser user, RedirectAttributes flash) {
		flash.addFlashAttribute("address", this.portal.of("/calendar/" + this.feeds.make(user.id()) + ".ics"));
		return "redirect:/account/calendar";
	}

	@PostMapping("/account/calendar/removal")
	String close(CurrentUser user, RedirectAttributes flash) {
		this.feeds.close(user.id());
		flash.addFlashAttribute("notice", Notice.of("deadlines.calendar.closed"));
		return "redirect:/account/calendar";
	}

}
