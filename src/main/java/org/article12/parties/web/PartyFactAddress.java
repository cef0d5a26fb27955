package org.article12.parties.web;

import org.article12.parties.PartyFact;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads which fact an address is about. */
@Component
class PartyFactAddress implements Converter<String, PartyFact> {

	@Override
	public PartyFact convert(String column) {
		return PartyFact.named(column).orElseThrow(() -> new IllegalArgumentException("Fact " + column));
	}

}
