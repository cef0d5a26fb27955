package org.article12.centres;

import org.article12.core.ActingFor;
import org.article12.core.NamesOfBodies;
import org.article12.core.CentreCode;
import org.article12.core.CentreNames;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.parties.Parties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names bodies as the registers of Parties and centres do. */
@Component("namesOfBodies")
class RegisteredNames implements NamesOfBodies {

	private final Parties parties;

	private final CentreNames centres;

	private final MessageSource messages;

	RegisteredNames(Parties parties, CentreNames centres, MessageSource messages) {
		this.parties = parties;
		this.centres = centres;
		this.messages = messages;
	}

	@Override
	public String name(ActingFor body) {
		return switch (body) {
			case ActingFor.OfParty(PartyCode party) -> this.parties.name(party, ReaderLanguage.get());
			case ActingFor.OfCentre(CentreCode centre) -> this.centres.name(centre);
			case ActingFor.OfSecretariat _ -> this.messages.getMessage("core.secretariat", null, ReaderLanguage.get());
		};
	}

}
