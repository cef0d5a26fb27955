package org.article12.offers.web;

import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.springframework.stereotype.Component;

/** How a list of centres names each. */
@Component
public class CentreLabels {

	private final Centres centres;

	private final OffersWords words;

	CentreLabels(Centres centres, OffersWords words) {
		this.centres = centres;
		this.words = words;
	}

	/** Where it is. */
	String place(CentreCode code) {
		return this.centres.find(code)
			.map((Centre it) -> this.words.say("offers.place", it.hostCity(), this.words.party(it.hostParty())))
			.orElse("");
	}

	/** Its code and where it is. */
	public String label(CentreCode code) {
		return this.centres.find(code)
			.map((Centre it) -> this.words.say("offers.centre", it.code().value(), it.hostCity(),
					this.words.party(it.hostParty())))
			.orElseGet(code::value);
	}

}
