package org.article12.notifications.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.core.security.NavigationEntry.Place;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.administrator;
import static org.article12.core.security.AccessRule.oneClick;
import static org.article12.core.security.AccessRule.open;
import static org.article12.core.security.AccessRule.signedIn;

/** Who may do what at the addresses of the inbox and mail. */
@Component
class NotificationsAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(signedIn(HttpMethod.GET, "/account/notifications", "See how one is told what happens"),
				signedIn(HttpMethod.POST, "/account/notifications", "Choose how one is told what happens"),
				signedIn(HttpMethod.POST, "/account/notifications/mail-arrives",
						"Say that mail arrives at one's address again"),
				signedIn(HttpMethod.GET, "/inbox", "Read what one was told"),
				signedIn(HttpMethod.POST, "/inbox/read", "Mark one thing in the inbox as read"),
				signedIn(HttpMethod.POST, "/inbox/all-read", "Mark everything in the inbox as read"),
				signedIn(HttpMethod.POST, "/undo/{id}", "Take back what one did before the others are told"),
				open("/unsubscribe/{secret}", "Open the link that stops one's mail"),
				oneClick("/unsubscribe/{secret}", "Stop the mail of whoever has that secret link"),
				open("/demonstration/mails", "See the mail of the demonstration, where there is one"),
				open("/demonstration/mails/{id}", "Read a mail of the demonstration"),
				administrator(HttpMethod.GET, "/mails", Records.NONE, "See what has become of mail"),
				administrator(HttpMethod.GET, "/mails/{id}", Records.ALL, "Read a mail"),
				administrator(HttpMethod.POST, "/mails/{id}/resend", Records.ALL, "Send a mail again"),
				administrator(HttpMethod.POST, "/mails/resend", Records.NONE, "Send all mail again that failed"),
				administrator(HttpMethod.POST, "/mails/mail-arrives", Records.NONE,
						"Say that mail arrives at somebody's address again"),
				administrator(HttpMethod.GET, "/troubles", Records.NONE, "See what the portal could not do"),
				administrator(HttpMethod.POST, "/troubles/settled", Records.NONE, "Take something off that list"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.ADMINISTRATOR, 70, "/mails", "core.nav.mails"),
				new NavigationEntry(Place.WORK, 80, "/inbox", "core.nav.inbox"));
	}

}
