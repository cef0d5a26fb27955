package org.article12.parties.web;

import java.util.Map;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.article12.parties.PartyKeeping;
import org.article12.parties.PartyKeeping.Kept;
import org.springframework.stereotype.Component;

/**
 * Hands what is kept of the Party that an address names, as {@code {code}}, to every
 * handler that asks for it.
 */
@Component
class KeptPartyArgument extends AddressArgument<Kept> {

	private final PartyKeeping keeping;

	KeptPartyArgument(PartyKeeping keeping, CurrentUserAccess users) {
		super(users);
		this.keeping = keeping;
	}

	@Override
	protected Kept find(CurrentUser user, Map<String, String> address) {
		String code = String.valueOf(address.get("code"));
		if (!PartyCode.isValid(code)) {
			throw new NotVisible("Party " + code);
		}
		return this.keeping.kept(new PartyCode(code));
	}

}
