package org.article12.api.web;

import java.util.List;

import org.article12.core.security.AccessRule;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.core.security.NavigationEntry.Place;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.open;

/** Who may do what at the addresses of what other systems read. */
@Component
class ApiAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/api", "Read how other systems ask the portal"),
				open("/v3/api-docs", "The description of the public JSON"),
				open("/v3/api-docs.yaml", "The same description as YAML"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(new NavigationEntry(Place.FOOT, 50, "/api", "core.nav.api"));
	}

}
