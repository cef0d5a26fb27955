package org.article12.desk.web;

import java.util.List;

import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.officer;

/** Who may say in whose hands a request is, and keep notes on it. */
@Component
class DeskAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(
				officer(HttpMethod.GET, "/triage/{reference}/officer", Records.ALL, "Choose a colleague for a request"),
				officer(HttpMethod.POST, "/triage/{reference}/officer", Records.ALL, "Give a request to a colleague"),
				officer(HttpMethod.POST, "/triage/{reference}/release", Records.ALL,
						"Take a request out of anybody's hands"),
				officer(HttpMethod.POST, "/triage/{reference}/reminder", Records.ALL, "Remind whoever has the turn"),
				officer(HttpMethod.POST, "/triage/{reference}/watch", Records.ALL, "Watch a request"),
				officer(HttpMethod.POST, "/triage/{reference}/watch/removal", Records.ALL, "Stop watching a request"),
				officer(HttpMethod.GET, "/triage/{reference}/note", Records.ALL, "Read one's own note on a request"),
				officer(HttpMethod.POST, "/triage/{reference}/note", Records.ALL,
						"Keep a note and a reminder for oneself"));
	}

}
