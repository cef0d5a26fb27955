package org.article12.accounts.web;

import java.time.ZoneId;
import java.util.Map;

import org.article12.accounts.store.TimeZones;
import org.article12.core.CurrentUser;
import org.springframework.ui.Model;

/** What the page of one's own account shows. */
final class OwnAccountPage {

	/** The page's address. */
	static final String ADDRESS = "/account";

	private OwnAccountPage() {
	}

	/** Fills the model; forms that were not sent stand as they first do. */
	static String show(CurrentUser user, Model model) {
		ZoneId zone = user.zone();
		model.addAllAttributes(
				Map.of("who", user, "zones", TimeZones.all(), "zone", (zone != null) ? zone.getId() : ""));
		if (!model.containsAttribute("own")) {
			model.addAttribute("own", new OwnName(user.name()));
		}
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new PassphraseForm("", ""));
		}
		return "accounts/account";
	}

	/** A passphrase and the one that is to take its place; neither is shown again. */
	record PassphraseForm(String current, String passphrase) {

		PassphraseForm {
			current = (current != null) ? current : "";
			passphrase = (passphrase != null) ? passphrase : "";
		}

	}

}
