package org.article12.plans.web;

import java.util.List;
import java.util.Locale;

import org.article12.core.web.Option;
import org.article12.parties.Parties;

/** The Parties to choose from. */
final class PartyOptions {

	private PartyOptions() {
	}

	static List<Option> of(Parties parties, Locale locale) {
		return parties.all()
			.stream()
			.map((party) -> new Option(party.code().value(), parties.name(party.code(), locale)))
			.toList();
	}

}
