package org.article12.triage.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.core.security.NavigationEntry.Place;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.officer;

/** Who may do what with the queue and a submitted request. */
@Component
class TriageAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(officer(HttpMethod.GET, "/triage", Records.NONE, "See the queue"),
				officer(HttpMethod.GET, "/triage.csv", Records.NONE, "Download the queue as CSV"),
				officer(HttpMethod.GET, "/triage.xlsx", Records.NONE, "Download the queue as a workbook"),
				officer(HttpMethod.POST, "/triage/columns", Records.NONE, "Choose the columns of the queue"),
				officer(HttpMethod.GET, "/triage/views/new", Records.NONE, "Name a view of the queue"),
				officer(HttpMethod.POST, "/triage/views", Records.NONE, "Save a view of the queue"),
				officer(HttpMethod.GET, "/triage/views/{view}", Records.ALL, "See an own or shared view"),
				officer(HttpMethod.POST, "/triage/views/{view}", Records.ALL,
						"Change an own view, have a view first or by mail"),
				officer(HttpMethod.POST, "/triage/views/{view}/deletion", Records.ALL,
						"Delete an own view, or as administrator a shared one"),
				officer(HttpMethod.GET, "/triage/bulk", Records.NONE, "See what would be done to several requests"),
				officer(HttpMethod.POST, "/triage/bulk", Records.NONE, "Do the same to several requests"),
				officer(HttpMethod.GET, "/triage/bulk.csv", Records.NONE, "Download several requests as CSV"),
				officer(HttpMethod.GET, "/triage/bulk.xlsx", Records.NONE, "Download several requests as a workbook"),
				officer(HttpMethod.GET, "/triage/bulk/{id}", Records.ALL, "See what became of each of them"),
				officer(HttpMethod.GET, "/triage/letters/new", Records.NONE,
						"Begin to file a request that came by letter"),
				officer(HttpMethod.POST, "/triage/letters", Records.NONE, "File a request that came by letter"),
				officer(HttpMethod.GET, "/triage/{reference}", Records.ALL, "Read a submitted request"),
				officer(HttpMethod.POST, "/triage/{reference}/taking", Records.ALL, "Take a request"),
				officer(HttpMethod.POST, "/triage/{reference}/eligibility", Records.ALL, "Confirm eligibility"),
				officer(HttpMethod.GET, "/triage/{reference}/clarification", Records.ALL,
						"Word a question to the Party"),
				officer(HttpMethod.POST, "/triage/{reference}/clarification", Records.ALL, "Ask for clarification"),
				officer(HttpMethod.POST, "/triage/{reference}/screening", Records.ALL,
						"Resume screening when an answer is overdue"),
				officer(HttpMethod.GET, "/triage/{reference}/refusal", Records.ALL, "Word a refusal"),
				officer(HttpMethod.POST, "/triage/{reference}/refusal/review", Records.ALL,
						"Read what the Party will read of a refusal"),
				officer(HttpMethod.POST, "/triage/{reference}/refusal", Records.ALL, "Decline a request"),
				officer(HttpMethod.GET, "/triage/{reference}/links", Records.ALL, "Name a request to be linked"),
				officer(HttpMethod.POST, "/triage/{reference}/links", Records.ALL, "Link two requests"),
				officer(HttpMethod.GET, "/triage/{reference}/duplicate", Records.ALL,
						"Name the request that this one repeats"),
				officer(HttpMethod.POST, "/triage/{reference}/duplicate/review", Records.ALL,
						"Read what the Party will read of a refusal as a duplicate"),
				officer(HttpMethod.POST, "/triage/{reference}/duplicate", Records.ALL,
						"Decline a request as a duplicate"),
				officer(HttpMethod.GET, "/triage/{reference}/unserved", Records.ALL, "Word why an area is not served"),
				officer(HttpMethod.POST, "/triage/{reference}/unserved", Records.ALL, "Set an area unserved"),
				officer(HttpMethod.GET, "/triage/{reference}/reopening", Records.ALL,
						"Word why a declined request is opened again"),
				officer(HttpMethod.POST, "/triage/{reference}/reopening", Records.ALL,
						"Open an unserved area or a declined request again"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.OFFICER, 20, "/triage", "core.nav.triage"));
	}

}
