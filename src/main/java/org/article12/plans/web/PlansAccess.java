package org.article12.plans.web;

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

/** Who may do what at the addresses of National Implementation Plans. */
@Component
class PlansAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(officer(HttpMethod.GET, "/registers/plans", Records.NONE, "See the plans on record"),
				officer(HttpMethod.POST, "/registers/plans", Records.NONE, "Record a plan for a Party"),
				officer(HttpMethod.GET, "/registers/plans/new", Records.NONE, "Begin to record a plan"),
				officer(HttpMethod.GET, "/registers/plans/{id}", Records.ALL, "See a plan and its activities"),
				officer(HttpMethod.GET, "/registers/plans/{id}/activities/new", Records.ALL,
						"Begin to record an activity"),
				officer(HttpMethod.POST, "/registers/plans/{id}/activities", Records.ALL,
						"Record an activity of a plan"),
				officer(HttpMethod.GET, "/registers/plans/{id}/activities/{activity}", Records.ALL,
						"See an activity and its changes, to correct it"),
				officer(HttpMethod.POST, "/registers/plans/{id}/activities/{activity}", Records.ALL,
						"Correct an activity"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.OFFICER, 30, "/registers/plans", "core.nav.plans"));
	}

}
