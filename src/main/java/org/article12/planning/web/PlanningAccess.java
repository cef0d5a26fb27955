package org.article12.planning.web;

import java.util.List;

import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.officer;

/** Who may plan for many requests at once. */
@Component
class PlanningAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(
				officer(HttpMethod.GET, "/triage/what-if", Records.NONE,
						"See which requests would be routed otherwise if facts were otherwise"),
				officer(HttpMethod.GET, "/registers/centres/{code}/touched", Records.ALL,
						"See which waiting requests a change of a centre touches"),
				officer(HttpMethod.GET, "/registers/parties/{code}/touched", Records.ALL,
						"See which waiting requests a change of a Party touches"),
				officer(HttpMethod.GET, "/triage/plan", Records.NONE, "See one plan for all requests that wait"),
				officer(HttpMethod.POST, "/triage/plan", Records.NONE, "Send offers in bulk from the plan"),
				officer(HttpMethod.GET, "/triage/plan/sent", Records.NONE, "See what was sent from the plan"));
	}

}
