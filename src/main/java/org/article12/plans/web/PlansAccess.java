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
import static org.article12.core.security.AccessRule.party;

/** Who may do what at the addresses of National Implementation Plans. */
@Component
class PlansAccess implements ModuleAccess {

	private static final String ENTRY = "/registers/plans/{id}";

	private static final String OWN = "/plan/{id}";

	@Override
	public List<AccessRule> rules() {
		return List.of(officer(HttpMethod.GET, "/registers/plans", Records.NONE, "See the plans on record"),
				officer(HttpMethod.POST, "/registers/plans", Records.NONE, "Record a plan for a Party"),
				officer(HttpMethod.GET, "/registers/plans/new", Records.NONE, "Begin to record a plan"),
				officer(HttpMethod.GET, "/registers/plans/due", Records.NONE,
						"See which plans are due, and which Parties are late"),
				officer(HttpMethod.GET, DuePlansController.LIST, Records.NONE,
						"See which plans are due, and which Parties are late"),
				officer(HttpMethod.GET, DuePlansController.LIST + ".csv", Records.NONE,
						"Download which plans are due as CSV"),
				officer(HttpMethod.GET, DuePlansController.LIST + ".xlsx", Records.NONE,
						"Download which plans are due as a workbook"),
				officer(HttpMethod.GET, ENTRY, Records.ALL,
						"See a plan and its activities, also as they stood on a day"),
				officer(HttpMethod.GET, ENTRY + "/correction", Records.ALL,
						"Begin to correct, supersede or withdraw a plan"),
				officer(HttpMethod.POST, ENTRY + "/correction", Records.ALL, "Correct, supersede or withdraw a plan"),
				officer(HttpMethod.GET, ENTRY + "/proposals/{proposal}", Records.ALL,
						"Read what a focal point proposes"),
				officer(HttpMethod.POST, ENTRY + "/proposals/{proposal}", Records.ALL,
						"Decide on what a focal point proposes"),
				officer(HttpMethod.GET, ENTRY + "/activities/new", Records.ALL, "Begin to record an activity"),
				officer(HttpMethod.POST, ENTRY + "/activities", Records.ALL, "Record an activity of a plan"),
				officer(HttpMethod.GET, ENTRY + "/activities/{activity}", Records.ALL,
						"See an activity and its changes, to correct it"),
				officer(HttpMethod.POST, ENTRY + "/activities/{activity}", Records.ALL,
						"Correct or withdraw an activity"),
				party(HttpMethod.GET, "/plan", Records.NONE, "Read what the register says of the own Party’s plans"),
				party(HttpMethod.POST, OWN + "/proposals/{proposal}/withdrawal", Records.OWN,
						"Take back what the Party proposed"),
				party(HttpMethod.GET, OWN + "/correction", Records.OWN, "Begin to propose how a plan is corrected"),
				party(HttpMethod.POST, OWN + "/correction", Records.OWN, "Propose how a plan is corrected"),
				party(HttpMethod.GET, OWN + "/activities/new", Records.OWN, "Begin to propose an activity"),
				party(HttpMethod.POST, OWN + "/activities", Records.OWN, "Propose an activity"),
				party(HttpMethod.GET, OWN + "/activities/{activity}", Records.OWN,
						"Begin to propose how an activity is corrected"),
				party(HttpMethod.POST, OWN + "/activities/{activity}", Records.OWN,
						"Propose how an activity is corrected"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.OFFICER, 30, "/registers/plans", "core.nav.plans"),
				NavigationEntry.of(Role.PARTY, 55, "/plan", "core.nav.plan"));
	}

}
