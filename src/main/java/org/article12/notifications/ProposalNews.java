package org.article12.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.core.ActingFor;
import org.article12.core.PersonId;
import org.article12.core.Words;
import org.article12.core.register.ProposalDecided;
import org.article12.notifications.domain.Addressee;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.domain.MailChoice;
import org.article12.notifications.domain.Mailed;
import org.article12.notifications.domain.Told;
import org.article12.notifications.store.Choices;
import org.article12.notifications.store.ToldItems;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who proposed something of a register what was decided on it: everybody who
 * acts for the same body.
 */
@Component
class ProposalNews extends Words {

	private static final String TOPIC = "PROPOSAL";

	/** The register of offers of help. */
	private static final String OF_HELP = "offers-of-help";

	private final People people;

	private final Choices choices;

	private final ToldItems items;

	private final MailWriter writer;

	ProposalNews(MessageSource messages, People people, Choices choices, ToldItems items, MailWriter writer) {
		super(messages);
		this.people = people;
		this.choices = choices;
		this.items = items;
		this.writer = writer;
	}

	@ApplicationModuleListener
	void on(ProposalDecided decided) {
		List<Recipient> told = this.people.actingFor(decided.proposer());
		Map<PersonId, MailChoice> choices = this.choices.of(told.stream().map(Recipient::person).toList());
		told.forEach((one) -> tell(one, decided, choices.getOrDefault(one.person(), MailChoice.AT_ONCE)));
	}

	private void tell(Recipient one, ProposalDecided decided, MailChoice choice) {
		Locale language = one.language();
		InboxItem item = new InboxItem(0, TOPIC, sayIn(language, "notifications.proposal"), "", decided.byName(),
				sayIn(language, "notifications.proposal.decided", decided.accepted(), decided.proposed()),
				page(decided), decided.at(), false);
		Mailed mailed = switch (choice) {
			case AT_ONCE -> new Mailed.AtOnce();
			case DAILY -> new Mailed.Daily();
			case INBOX -> new Mailed.Never();
		};
		Long id = this.items.add(
				new Told("proposal:" + decided.proposal(), null, new Addressee(one, decided.proposer()), item, mailed));
		if (id != null && mailed instanceof Mailed.AtOnce) {
			this.writer.write(one, List.of(item.with(id, "")));
		}
	}

	/** The page on which a body reads what it has proposed. */
	private static String page(ProposalDecided decided) {
		return switch (decided.proposer()) {
			case ActingFor.OfParty _ -> OF_HELP.equals(decided.register()) ? "/offers-of-help" : "/plan";
			case ActingFor.OfCentre _ -> "/assignments/profile";
			case ActingFor.OfSecretariat _ -> "/inbox";
		};
	}

}
