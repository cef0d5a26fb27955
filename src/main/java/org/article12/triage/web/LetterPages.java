package org.article12.triage.web;

import java.util.Optional;

import org.article12.core.PartyCode;
import org.article12.core.text.Text;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the pages on which a letter is filed: first whose it is, then what it says. */
@Component
class LetterPages {

	private final Parties parties;

	private final LetterChoices choices;

	private final TriageWords words;

	LetterPages(Parties parties, LetterChoices choices, TriageWords words) {
		this.parties = parties;
		this.choices = choices;
		this.words = words;
	}

	/** The Party of a code; empty where there is none. */
	Optional<Party> party(String code) {
		return PartyCode.isValid(code) ? this.parties.find(new PartyCode(code)) : Optional.empty();
	}

	/**
	 * Asks for the Party.
	 * @param typed the code that was sent, which is not one of an eligible Party
	 */
	String askForParty(String typed, Optional<Party> party, Model model) {
		model.addAttribute("parties", this.choices.parties());
		model.addAttribute("chosen", typed);
		party.ifPresent((one) -> model.addAttribute("notEligible",
				this.words.say("triage.check.party." + one.eligibility().reason().name(), name(one))));
		model.addAttribute("unknown", party.isEmpty() && !Text.isBlank(typed));
		return "triage/letter-party";
	}

	/** The form of a Party's letter, which is in the model already. */
	String show(Party party, Model model) {
		model.addAttribute("party", name(party));
		model.addAttribute("choices", this.choices.of(party.code()));
		return "triage/letter";
	}

	/** What a Party is called. */
	String name(Party party) {
		return this.words.party(party.code());
	}

}
