package org.article12.centres.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.centre;
import static org.article12.core.security.AccessRule.officer;
import static org.article12.core.security.AccessRule.open;

/** Who may do what at the addresses of the centres' register. */
@Component
class CentresAccess implements ModuleAccess {

	private static final String ENTRY = "/registers/centres/{code}";

	private static final String PROFILE = "/assignments/profile";

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/api/v1/centres", "Regional centres as JSON"),
				officer(HttpMethod.GET, "/registers/centres", Records.NONE,
						"See the register of centres, also as it stood on a day"),
				officer(HttpMethod.GET, "/registers/centres/new", Records.NONE, "Begin to enter a centre"),
				officer(HttpMethod.POST, "/registers/centres/new", Records.NONE, "Enter a centre"),
				officer(HttpMethod.GET, ENTRY, Records.ALL,
						"See a centre in the register, also as it stood on a day, and what was changed"),
				officer(HttpMethod.POST, ENTRY + "/mandate", Records.ALL,
						"Change a centre’s capacity, suspension or end"),
				officer(HttpMethod.GET, ENTRY + "/identity", Records.ALL, "Begin to change who a centre is and where"),
				officer(HttpMethod.POST, ENTRY + "/identity", Records.ALL, "Change who a centre is and where"),
				officer(HttpMethod.GET, ENTRY + "/areas", Records.ALL, "Begin to change what a centre can help in"),
				officer(HttpMethod.POST, ENTRY + "/areas", Records.ALL, "Change what a centre can help in"),
				officer(HttpMethod.GET, ENTRY + "/parties", Records.ALL, "Begin to change whom a centre serves"),
				officer(HttpMethod.POST, ENTRY + "/parties", Records.ALL, "Change whom a centre serves"),
				officer(HttpMethod.GET, ENTRY + "/work", Records.ALL, "Begin to change how a centre works"),
				officer(HttpMethod.POST, ENTRY + "/work", Records.ALL,
						"Change a centre’s languages, capacity and absences"),
				officer(HttpMethod.GET, ENTRY + "/decisions", Records.ALL,
						"Begin to record what was decided on a centre’s mandate"),
				officer(HttpMethod.POST, ENTRY + "/decisions", Records.ALL,
						"Record what was decided on a centre’s mandate"),
				officer(HttpMethod.GET, ENTRY + "/standing", Records.ALL,
						"See what is asked of a centre, its evidence, and what of its evaluation can be counted"),
				officer(HttpMethod.POST, ENTRY + "/standing", Records.ALL, "Record a centre’s evidence"),
				officer(HttpMethod.GET, ENTRY + "/proposals/{id}", Records.ALL, "Read what a centre proposes"),
				officer(HttpMethod.POST, ENTRY + "/proposals/{id}", Records.ALL, "Decide on what a centre proposes"),
				centre(HttpMethod.GET, PROFILE, Records.NONE, "Read what the register says of the own centre"),
				centre(HttpMethod.POST, PROFILE + "/proposals/{id}/withdrawal", Records.OWN,
						"Take back what the centre proposed"),
				centre(HttpMethod.GET, PROFILE + "/identity", Records.NONE, "Begin to propose who the centre is"),
				centre(HttpMethod.POST, PROFILE + "/identity", Records.NONE, "Propose who the centre is and where"),
				centre(HttpMethod.GET, PROFILE + "/areas", Records.NONE,
						"Begin to propose what the centre can help in"),
				centre(HttpMethod.POST, PROFILE + "/areas", Records.NONE, "Propose what the centre can help in"),
				centre(HttpMethod.GET, PROFILE + "/parties", Records.NONE, "Begin to propose whom the centre serves"),
				centre(HttpMethod.POST, PROFILE + "/parties", Records.NONE, "Propose whom the centre serves"),
				centre(HttpMethod.GET, PROFILE + "/work", Records.NONE, "Begin to propose how the centre works"),
				centre(HttpMethod.POST, PROFILE + "/work", Records.NONE,
						"Propose the centre’s languages, capacity and absences"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.OFFICER, 35, "/registers/centres", "core.nav.register-of-centres"),
				NavigationEntry.of(Role.CENTRE, 55, PROFILE, "core.nav.profile"));
	}

}
