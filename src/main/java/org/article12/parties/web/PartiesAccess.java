package org.article12.parties.web;

import java.util.List;

import org.article12.core.security.AccessRule;
import org.article12.core.security.ModuleAccess;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.open;

/** Who may do what at the addresses of the Parties' register. */
@Component
class PartiesAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/api/v1/parties", "Parties as JSON"));
	}

}
