package org.article12.settings.web;

import java.util.ArrayList;
import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.administrator;

/** Who may do what at the addresses of settings. */
@Component
class SettingsAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		List<AccessRule> rules = new ArrayList<>();
		rules.add(administrator(HttpMethod.GET, "/settings", Records.NONE, "See what can be set"));
		add(rules, "/settings/deadlines", "the deadlines");
		add(rules, "/settings/calendar", "working days and holidays");
		add(rules, "/settings/contact", "how the Secretariat is reached");
		add(rules, "/settings/texts", "the texts of public pages");
		add(rules, "/settings/replies", "the prepared replies");
		add(rules, "/settings/mail", "how mail presents itself");
		add(rules, "/settings/assigning", "who is given requests by the portal itself");
		return rules;
	}

	private static void add(List<AccessRule> rules, String address, String what) {
		rules.add(administrator(HttpMethod.GET, address, Records.NONE, "See " + what + ", and who changed them"));
		rules.add(administrator(HttpMethod.POST, address, Records.NONE, "Change " + what));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.ADMINISTRATOR, 65, "/settings", "core.nav.settings"));
	}

}
