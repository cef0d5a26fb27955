package org.article12.requests.web;

import java.util.Map;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands the request that an address names, as {@code {reference}}, to every handler that
 * asks for a {@link RequestRecord}: to a Party its own, drafts included, and to the
 * Secretariat any that was submitted. Others are not visible. The page finds it in the
 * model as {@code record}.
 */
@Component
class RequestArgument extends AddressArgument<RequestRecord> {

	private final Requests requests;

	RequestArgument(Requests requests, CurrentUserAccess users) {
		super(users);
		this.requests = requests;
	}

	@Override
	protected RequestRecord find(CurrentUser user, Map<String, String> address) {
		String named = String.valueOf(address.get("reference"));
		return RequestReference.parse(named).flatMap((reference) -> switch (user.role()) {
			case PARTY -> user.party().flatMap((party) -> this.requests.ofParty(party, reference));
			case OFFICER, ADMINISTRATOR -> this.requests.submitted(reference);
			case CENTRE -> Optional.empty();
		}).orElseThrow(() -> new NotVisible("Request " + named));
	}

	@Override
	protected void show(RequestRecord found, ModelAndViewContainer page) {
		page.addAttribute("record", found);
	}

}
