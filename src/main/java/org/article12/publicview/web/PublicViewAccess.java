package org.article12.publicview.web;

import java.util.List;

import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.core.security.NavigationEntry.Place;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.officer;
import static org.article12.core.security.AccessRule.open;
import static org.article12.core.security.AccessRule.party;

/** Who may do what with what is published of requests. */
@Component
class PublicViewAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/progress", "Read what was asked for and delivered, in figures"),
				open("/progress.atom", "Follow the published summaries"),
				open("/progress/requests", "Search the published summaries of requests"),
				open("/progress/requests/{reference}", "Read the published summary of a request"),
				open("/progress/reports", "See which reports are published, with their files"),
				open("/progress/reports.atom", "Follow the published reports"),
				open("/progress/data", "Read what the open data hold"),
				open("/progress/data/figures.csv", "Download the figures as CSV"),
				open("/progress/data/figures.json", "Download the figures as JSON"),
				open("/progress/data/requests.csv", "Download the published summaries as CSV"),
				open("/progress/data/requests.json", "Download the published summaries as JSON"),
				party(HttpMethod.GET, "/requests/{reference}/summary", Records.OWN,
						"See what the public may read of a request"),
				party(HttpMethod.POST, "/requests/{reference}/summary", Records.OWN, "Publish a summary of a request"),
				party(HttpMethod.POST, "/requests/{reference}/summary/removal", Records.OWN, "Withdraw a summary"),
				officer(HttpMethod.GET, "/triage/{reference}/summary", Records.ALL,
						"Word why a summary is taken off the public pages"),
				officer(HttpMethod.POST, "/triage/{reference}/summary", Records.ALL,
						"Take a summary off the public pages"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(new NavigationEntry(Place.PUBLIC, 45, "/progress", "core.nav.progress"));
	}

}
