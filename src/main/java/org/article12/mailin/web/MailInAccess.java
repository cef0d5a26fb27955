package org.article12.mailin.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.mailin.domain.MailInSettings;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.officer;

/** Who may do what with mail that came in. */
@Component
class MailInAccess implements ModuleAccess {

	private final MailInSettings settings;

	MailInAccess(MailInSettings settings) {
		this.settings = settings;
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(officer(HttpMethod.GET, "/triage/mail", Records.NONE, "See mail that came in and waits"),
				officer(HttpMethod.GET, "/triage/mail/{id}", Records.ALL, "Read a mail that came in"),
				officer(HttpMethod.POST, "/triage/mail/{id}/filing", Records.ALL, "Make a message of a mail"),
				officer(HttpMethod.GET, "/triage/mail/{id}/setting-aside", Records.ALL, "Word why a mail is set aside"),
				officer(HttpMethod.POST, "/triage/mail/{id}/setting-aside", Records.ALL, "Set a mail aside"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return this.settings.isOn() ? List.of(NavigationEntry.of(Role.OFFICER, 25, "/triage/mail", "core.nav.mail-in"))
				: List.of();
	}

}
