package org.article12.helpoffers.web;

import java.util.Map;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.article12.helpoffers.HelpOfferKeeping;
import org.article12.helpoffers.OfferOfHelp;
import org.springframework.stereotype.Component;

/**
 * Hands the offer that an address of the register names, as {@code {reference}}, to every
 * handler that asks for an {@link OfferOfHelp}.
 */
@Component
class OfferOfHelpArgument extends AddressArgument<OfferOfHelp> {

	private final HelpOfferKeeping keeping;

	OfferOfHelpArgument(HelpOfferKeeping keeping, CurrentUserAccess users) {
		super(users);
		this.keeping = keeping;
	}

	@Override
	protected OfferOfHelp find(CurrentUser user, Map<String, String> address) {
		String reference = String.valueOf(address.get("reference"));
		return this.keeping.find(reference).orElseThrow(() -> new NotVisible("Offer of help " + reference));
	}

}
