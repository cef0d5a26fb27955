package org.article12.helpoffers.web;

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
import static org.article12.core.security.AccessRule.party;

/** Who may do what at the addresses of offers of help. */
@Component
class HelpOffersAccess implements ModuleAccess {

	private static final String REGISTER = HelpOfferPages.REGISTER;

	private static final String OFFER = REGISTER + "/{reference}";

	private static final String PROPOSAL = REGISTER + "/proposals/{party}/{id}";

	private static final String OWN = OwnHelpController.OWN;

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/progress/offers-of-help", "Read what help is offered"),
				open("/api/v1/offers-of-help", "What help is offered as JSON"),
				officer(HttpMethod.GET, REGISTER, Records.NONE, "See the offers of help, now or as of a day"),
				officer(HttpMethod.GET, REGISTER + "/new", Records.NONE, "Begin to record an offer of help"),
				officer(HttpMethod.POST, REGISTER + "/new", Records.NONE, "Record an offer of help"),
				officer(HttpMethod.GET, OFFER, Records.ALL, "See an offer of help, and what was changed"),
				officer(HttpMethod.GET, OFFER + "/edit", Records.ALL, "Begin to change an offer of help"),
				officer(HttpMethod.POST, OFFER + "/edit", Records.ALL, "Change an offer of help"),
				officer(HttpMethod.POST, OFFER + "/ending", Records.ALL, "End an offer of help"),
				officer(HttpMethod.POST, OFFER + "/return", Records.ALL, "Say that an offer of help stands after all"),
				officer(HttpMethod.GET, PROPOSAL, Records.ALL, "Read what a Party says that it offers"),
				officer(HttpMethod.POST, PROPOSAL, Records.ALL, "Decide on what a Party says that it offers"),
				party(HttpMethod.GET, OWN, Records.NONE, "Read what help the own Party offers"),
				party(HttpMethod.GET, OWN + "/new", Records.NONE, "Begin to state what help the Party offers"),
				party(HttpMethod.POST, OWN + "/new", Records.NONE, "State what help the Party offers"),
				party(HttpMethod.GET, OWN + "/{reference}/edit", Records.OWN,
						"Begin to propose how the Party’s offer changes"),
				party(HttpMethod.POST, OWN + "/{reference}/edit", Records.OWN, "Propose how the Party’s offer changes"),
				party(HttpMethod.POST, OWN + "/{reference}/removal", Records.OWN,
						"Take the Party’s offer off the public pages"),
				party(HttpMethod.POST, OWN + "/proposals/{id}/withdrawal", Records.OWN,
						"Take back what the Party proposed of its offers"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.PARTY, 57, OWN, "core.nav.help-offered"));
	}

}
