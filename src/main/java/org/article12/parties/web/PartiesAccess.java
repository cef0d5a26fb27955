package org.article12.parties.web;

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

/** Who may do what at the addresses of the Parties' register. */
@Component
class PartiesAccess implements ModuleAccess {

	private static final String PARTIES = "/registers/parties";

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/api/v1/parties", "Parties as JSON"),
				officer(HttpMethod.GET, PARTIES, Records.NONE, "See the register of Parties, now or as of a day"),
				officer(HttpMethod.GET, PARTIES + "/{code}", Records.ALL,
						"See what is known of a Party or State, and what was changed"),
				officer(HttpMethod.GET, PARTIES + "/{code}/facts/{fact}", Records.ALL,
						"Begin to record a fact of a Party"),
				officer(HttpMethod.POST, PARTIES + "/{code}/facts/{fact}", Records.ALL, "Record a fact of a Party"),
				officer(HttpMethod.GET, PARTIES + "/{code}/facts/{fact}/taking-back", Records.ALL,
						"Begin to take back a fact that was recorded by mistake"),
				officer(HttpMethod.POST, PARTIES + "/{code}/facts/{fact}/taking-back", Records.ALL,
						"Take back a fact that was recorded by mistake"),
				officer(HttpMethod.POST, PARTIES + "/{code}/accession", Records.ALL,
						"Record that a State becomes a Party"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.OFFICER, 25, PARTIES, "core.nav.register-of-parties"));
	}

}
