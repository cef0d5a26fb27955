package org.article12.requests.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.core.security.NavigationEntry.Place;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.open;
import static org.article12.core.security.AccessRule.party;

/** Who may do what at the addresses of a Party's requests. */
@Component
class RequestsAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/request-form", "Print the questions of a request"),
				party(HttpMethod.GET, "/requests", Records.NONE, "See the Party's requests"),
				party(HttpMethod.GET, "/requests.csv", Records.NONE, "Take the list of the Party's requests away"),
				party(HttpMethod.GET, "/requests/new", Records.NONE, "Read what is needed to start a request"),
				party(HttpMethod.POST, "/requests", Records.NONE, "Start a request"),
				party(HttpMethod.GET, "/requests/{reference}", Records.OWN, "Read a request"),
				party(HttpMethod.GET, "/requests/{reference}/edit", Records.OWN, "See a draft's task list"),
				party(HttpMethod.GET, "/requests/{reference}/edit/{section}", Records.OWN, "See a part of a draft"),
				party(HttpMethod.POST, "/requests/{reference}/edit/{section}", Records.OWN, "Save a part of a draft"),
				party(HttpMethod.GET, "/requests/{reference}/check", Records.OWN, "Check the answers"),
				party(HttpMethod.GET, "/requests/{reference}/documents", Records.OWN, "See a draft's files"),
				party(HttpMethod.POST, "/requests/{reference}/documents", Records.OWN, "Add files to a draft"),
				party(HttpMethod.POST, "/requests/{reference}/documents/{document}/removal", Records.OWN,
						"Remove a file from a draft"),
				party(HttpMethod.POST, "/requests/{reference}/submission", Records.OWN, "Submit a request"),
				party(HttpMethod.GET, "/requests/{reference}/submitted", Records.OWN, "Read the confirmation"),
				party(HttpMethod.GET, "/requests/{reference}/deletion", Records.OWN,
						"Be asked whether to delete a draft"),
				party(HttpMethod.POST, "/requests/{reference}/deletion", Records.OWN, "Delete a draft"),
				party(HttpMethod.GET, "/requests/{reference}/answer", Records.OWN, "See the question and one's answer"),
				party(HttpMethod.POST, "/requests/{reference}/answer", Records.OWN, "Answer a clarification"),
				party(HttpMethod.GET, "/requests/{reference}/copy", Records.OWN,
						"Read what a copy of a request would hold"),
				party(HttpMethod.POST, "/requests/{reference}/copy", Records.OWN, "Copy a request into a new draft"),
				party(HttpMethod.GET, "/requests/{reference}/withdrawal", Records.OWN, "Be asked why to withdraw"),
				party(HttpMethod.POST, "/requests/{reference}/withdrawal", Records.OWN, "Withdraw a request"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.PARTY, 10, "/requests", "core.nav.requests"));
	}

}
