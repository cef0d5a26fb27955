package org.article12.offers.web;

import java.util.List;

import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.officer;

/** Who may propose and send offers, and act on them. */
@Component
class OffersAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(officer(HttpMethod.GET, "/triage/{reference}/offers", Records.ALL, "See the routing proposal"),
				officer(HttpMethod.POST, "/triage/{reference}/offers", Records.ALL, "Send offers"),
				officer(HttpMethod.GET, "/triage/{reference}/cancellation", Records.ALL,
						"Word why an assignment is cancelled"),
				officer(HttpMethod.POST, "/triage/{reference}/cancellation", Records.ALL,
						"Cancel a centre's assignment"),
				officer(HttpMethod.GET, "/triage/{reference}/handover", Records.ALL, "Choose one more centre"),
				officer(HttpMethod.POST, "/triage/{reference}/handover", Records.ALL,
						"Offer areas to one more centre, also such as another has"),
				officer(HttpMethod.GET, "/triage/{reference}/extension", Records.ALL, "Choose a later date"),
				officer(HttpMethod.POST, "/triage/{reference}/extension", Records.ALL,
						"Extend the date of a centre's offer or of the Party's answer"),
				officer(HttpMethod.GET, "/triage/{reference}/proposals", Records.ALL,
						"Have kept proposals computed again"));
	}

}
