package org.article12.notifications.web;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.notifications.store.DeadAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says that mail arrives again at an address from which it had come back. */
@Controller
record DeadAddressController(DeadAddresses addresses, Acts acts) {

	@PostMapping("/account/notifications/mail-arrives")
	String own(CurrentUser user, Press press, RedirectAttributes next) {
		return this.acts.once(press, next, () -> this.addresses.clear(user.email()),
				Done.at(ChoiceController.ADDRESS, "notifications.dead.cleared", user.email()));
	}

	@PostMapping("/mails/mail-arrives")
	String anothers(@RequestParam String address, Press press, RedirectAttributes next) {
		return this.acts.once(press, next, () -> this.addresses.clear(address),
				Done.at("/mails", "notifications.dead.cleared", address));
	}

}
