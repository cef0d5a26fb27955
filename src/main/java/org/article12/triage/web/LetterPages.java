package org.article12.triage.web;

import java.util.Optional;
import java.util.UUID;

import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.text.Text;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.triage.LettersByMail;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the pages on which a letter is filed: first whose it is, then what it says. */
@Component
class LetterPages {

	private final Parties parties;

	private final LetterChoices choices;

	private final LettersByMail mails;

	private final WorkingDays calendar;

	private final TriageWords words;

	LetterPages(Parties parties, LetterChoices choices, LettersByMail mails, WorkingDays calendar, TriageWords words) {
		this.parties = parties;
		this.choices = choices;
		this.mails = mails;
		this.calendar = calendar;
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

	/**
	 * The form of a Party's letter.
	 * @param mail which mail it came as; where that is none, nothing is typed yet
	 */
	LetterForm begin(Party party, String mail) {
		String code = party.code().value();
		String language = party.officialUnLanguage();
		return id(mail).flatMap(this.mails::find)
			.map((letter) -> LetterForm.of(code, language, letter, this.calendar.dayOf(letter.receivedAt())))
			.orElseGet(() -> LetterForm.blank(code, language));
	}

	private static Optional<UUID> id(String mail) {
		try {
			return Optional.of(UUID.fromString(mail));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
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
