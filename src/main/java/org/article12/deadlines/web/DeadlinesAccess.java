package org.article12.deadlines.web;

import java.util.List;

import org.article12.core.security.AccessRule;
import org.article12.core.security.ModuleAccess;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.open;
import static org.article12.core.security.AccessRule.signedIn;

/** Who may do what at the addresses of calendars of deadlines. */
@Component
class DeadlinesAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(signedIn(HttpMethod.GET, "/account/calendar", "See whether one has a calendar feed"),
				signedIn(HttpMethod.POST, "/account/calendar",
						"Make the secret address of one's calendar feed, or another"),
				signedIn(HttpMethod.POST, "/account/calendar/removal", "Close the address of one's calendar feed"),
				open("/calendar/{secret}.ics", "Read the deadlines of whoever made that secret address"));
	}

}
