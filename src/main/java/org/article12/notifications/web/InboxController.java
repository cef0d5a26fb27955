package org.article12.notifications.web;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PageOf;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.AddressValues;
import org.article12.core.web.FollowsFromRecord;
import org.article12.core.web.PageLinks;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.store.Inbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What one was told. It is read when its request is opened ({@link OpenedRequests}), or a
 * button says so.
 */
@Controller
record InboxController(Inbox inbox, Acts acts) {

	@GetMapping("/inbox")
	@FollowsFromRecord(andSideNotes = true)
	String inbox(CurrentUser user, @RequestParam(defaultValue = "") String page,
			@RequestParam MultiValueMap<String, String> parameters, Model model) {
		AddressValues asked = new AddressValues();
		PageOf<InboxItem> items = this.inbox.page(user, asked.page(page));
		model.addAttribute("unknown", asked.unknown());
		model.addAttribute("elsewhere", this.inbox.unreadElsewhere(user));
		model.addAttribute("items", items);
		model.addAttribute("links", new PageLinks("/inbox", parameters));
		model.addAttribute("latest", items.items().stream().mapToLong(InboxItem::id).max().orElse(0));
		return "notifications/inbox";
	}

	@PostMapping("/inbox/read")
	String read(CurrentUser user, @RequestParam long item, @RequestParam(defaultValue = "1") int page, Press press) {
		return this.acts.once(press, () -> {
			if (!this.inbox.read(user, item)) {
				throw new NotVisible("Inbox item " + item);
			}
			return Done.at(address(page));
		}).follow();
	}

	@PostMapping("/inbox/all-read")
	String readAll(CurrentUser user, @RequestParam long latest, Press press) {
		return this.acts.once(press, () -> this.inbox.readAll(user, latest),
				Done.at("/inbox", "notifications.inbox.all-read.done"));
	}

	private static String address(int page) {
		return (page > 1) ? "/inbox?page=" + page : "/inbox";
	}

}
