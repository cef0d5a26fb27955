package org.article12.routing.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.core.security.NavigationEntry.Place;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.administrator;
import static org.article12.core.security.AccessRule.officer;
import static org.article12.core.security.AccessRule.open;

/** Who may do what at the addresses of the rules and the coverage by centres. */
@Component
class RoutingAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/api/v1/routing", "The routing answer as JSON"),
				officer(HttpMethod.GET, "/settings/routing", Records.NONE,
						"See the order of criteria and its versions, and try another"),
				officer(HttpMethod.GET, "/registers/coverage", Records.NONE, "See the coverage map"),
				officer(HttpMethod.GET, "/registers/coverage.csv", Records.NONE, "Download the coverage map as CSV"),
				officer(HttpMethod.GET, "/registers/coverage.xlsx", Records.NONE,
						"Download the coverage map as a workbook"),
				officer(HttpMethod.GET, "/registers/coverage.svg", Records.NONE,
						"Download the coverage map as a picture"),
				administrator(HttpMethod.POST, "/settings/routing", Records.NONE,
						"Make the next version of the order of criteria"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.OFFICER, 40, "/registers/coverage", "core.routing"));
	}

}
