package org.article12.centres.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.officer;
import static org.article12.core.security.AccessRule.open;

/** Who may do what at the addresses of the centres' register. */
@Component
class CentresAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/api/v1/centres", "Regional centres as JSON"),
				officer(HttpMethod.GET, "/registers/centres", Records.NONE, "See the register of centres"),
				officer(HttpMethod.GET, "/registers/centres/{code}", Records.ALL,
						"See a centre in the register, and what was changed"),
				officer(HttpMethod.POST, "/registers/centres/{code}/mandate", Records.ALL,
						"Change a centre’s capacity, suspension or end"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.OFFICER, 35, "/registers/centres", "core.nav.register-of-centres"));
	}

}
