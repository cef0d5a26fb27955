package org.article12.assignments.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.core.security.NavigationEntry.Place;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.centre;
import static org.article12.core.security.AccessRule.concerned;
import static org.article12.core.security.AccessRule.party;

/** Who may do what at the addresses of a centre's assignments. */
@Component
class AssignmentsAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(
				party(HttpMethod.GET, "/requests/{reference}/confirmation", Records.OWN, "See what is to be confirmed"),
				party(HttpMethod.POST, "/requests/{reference}/confirmation", Records.OWN, "Confirm delivery"),
				party(HttpMethod.GET, "/requests/{reference}/dispute", Records.OWN,
						"Begin to dispute what was reported"),
				party(HttpMethod.POST, "/requests/{reference}/dispute", Records.OWN, "Dispute what was reported"),
				centre(HttpMethod.GET, "/assignments", Records.NONE, "See the centre's offers and assignments"),
				centre(HttpMethod.GET, "/assignments/milestones", Records.NONE,
						"See the centre's dates, month by month"),
				centre(HttpMethod.GET, "/assignments/figures", Records.NONE, "See the centre's own figures"),
				centre(HttpMethod.GET, "/assignments/answers", Records.NONE, "Word the answer to several offers"),
				centre(HttpMethod.POST, "/assignments/answers", Records.NONE, "Accept or decline several offers"),
				centre(HttpMethod.GET, "/assignments/answers/{id}", Records.OWN,
						"See what became of each of several answers"),
				centre(HttpMethod.GET, "/assignments/templates", Records.NONE,
						"See the centre's templates of plans and reports"),
				centre(HttpMethod.GET, "/assignments/templates/new", Records.NONE,
						"Begin a template, from nothing or from a plan or report"),
				centre(HttpMethod.POST, "/assignments/templates", Records.NONE, "Keep a template"),
				centre(HttpMethod.GET, "/assignments/templates/{template}", Records.OWN, "Read a template"),
				centre(HttpMethod.POST, "/assignments/templates/{template}", Records.OWN, "Change a template"),
				centre(HttpMethod.POST, "/assignments/templates/{template}/deletion", Records.OWN, "Delete a template"),
				centre(HttpMethod.GET, "/assignments/{id}", Records.OWN, "Read an offer or assignment"),
				centre(HttpMethod.POST, "/assignments/{id}/acceptance", Records.OWN,
						"Accept an offer, whole or in part"),
				centre(HttpMethod.GET, "/assignments/{id}/hands", Records.OWN, "Choose who of the centre gets it"),
				centre(HttpMethod.POST, "/assignments/{id}/hands", Records.OWN,
						"Take it, give it to a colleague of the centre, or release it"),
				centre(HttpMethod.GET, "/assignments/{id}/refusal", Records.OWN, "Word why an offer is declined"),
				centre(HttpMethod.POST, "/assignments/{id}/refusal", Records.OWN, "Decline an offer"),
				centre(HttpMethod.GET, "/assignments/{id}/funding", Records.OWN, "Word what became of the funding"),
				centre(HttpMethod.POST, "/assignments/{id}/funding", Records.OWN,
						"Say that funding was found, or give the areas back"),
				centre(HttpMethod.GET, "/assignments/{id}/plan", Records.OWN, "Begin or change the work plan"),
				centre(HttpMethod.POST, "/assignments/{id}/plan", Records.OWN, "Agree a work plan"),
				centre(HttpMethod.GET, "/assignments/{id}/progress", Records.OWN, "Begin to tell of progress"),
				centre(HttpMethod.POST, "/assignments/{id}/progress", Records.OWN, "Tell how milestones stand"),
				centre(HttpMethod.GET, "/assignments/{id}/report", Records.OWN, "Begin or correct the delivery report"),
				centre(HttpMethod.POST, "/assignments/{id}/report", Records.OWN,
						"Report delivery, or correct the report"),
				concerned(HttpMethod.GET, "/deliveries/{id}", "Read every version of a work plan and its reports"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.CENTRE, 50, "/assignments", "core.nav.assignments"));
	}

}
