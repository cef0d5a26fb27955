package org.article12.notifications.web;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.notifications.store.DeadAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says that mail arrives again at an address from which it had come back. */
@Controller
record DeadAddressController(DeadAddresses addresses, Acts acts) {

	@PostMapping("/account/notifications/mail-arrives")
	String own(CurrentUser user, Press press) {
		return this.acts.once(press, () -> this.addresses.clear(user.email()),
				Done.at(ChoiceController.ADDRESS, "notifications.dead.cleared", user.email()));
	}

	@PostMapping("/mails/mail-arrives")
	String anothers(@RequestParam String address, Press press) {
		return this.acts.once(press, () -> this.addresses.clear(address),
				Done.at("/mails", "notifications.dead.cleared", address));
	}

}
