package org.article12.accounts.web;

import java.util.Locale;

import org.article12.accounts.store.AccountEvents.Act;
import org.article12.accounts.store.AccountEvents.Event;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.web.TimelineEntry;
import org.article12.parties.Parties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words what was done to an account. */
@Component
class AccountActs {

	private final Parties parties;

	private final Centres centres;

	private final MessageSource messages;

	AccountActs(Parties parties, Centres centres, MessageSource messages) {
		this.parties = parties;
		this.centres = centres;
		this.messages = messages;
	}

	/** An event as a line of the account's record. */
	TimelineEntry entry(Event event, Locale locale) {
		String about = about(event.particulars(), locale);
		return new TimelineEntry(event.at(), event.by(), this.messages.getMessage(key(event.act()), null, locale),
				about.isEmpty() ? null : about);
	}

	private String about(String particulars, Locale locale) {
		if (CentreCode.isValid(particulars)) {
			return this.centres.find(new CentreCode(particulars)).map(Centre::currentName).orElse(particulars);
		}
		if (PartyCode.isValid(particulars)) {
			return this.parties.name(new PartyCode(particulars), locale);
		}
		return switch (particulars) {
			case "OFFICER" -> this.messages.getMessage("accounts.body.officer", null, locale);
			case "ADMINISTRATOR" -> this.messages.getMessage("accounts.body.administrator", null, locale);
			default -> particulars;
		};
	}

	private static String key(Act act) {
		return switch (act) {
			case CREATED -> "accounts.act.created";
			case LINK_MADE -> "accounts.act.link-made";
			case PASSPHRASE_SET -> "accounts.act.passphrase-set";
			case PASSPHRASE_CHANGED -> "accounts.act.passphrase-changed";
			case CORRECTED -> "accounts.act.corrected";
			case DEACTIVATED -> "accounts.act.deactivated";
			case REACTIVATED -> "accounts.act.reactivated";
			case MEMBERSHIP_ADDED -> "accounts.act.membership-added";
			case MEMBERSHIP_REMOVED -> "accounts.act.membership-removed";
			case LEAD_GIVEN -> "accounts.act.lead-given";
			case LEAD_TAKEN -> "accounts.act.lead-taken";
		};
	}

}
