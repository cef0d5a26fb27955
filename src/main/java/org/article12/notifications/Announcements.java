package org.article12.notifications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.article12.accounts.Recipient;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.article12.core.outbox.NotDelivered;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.OneByOne.Tally;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Work;
import org.article12.notifications.domain.Addressee;
import org.article12.notifications.domain.Addressees;
import org.article12.notifications.domain.Announcement;
import org.article12.notifications.domain.Concerned;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.domain.MailChoice;
import org.article12.notifications.domain.Mailed;
import org.article12.notifications.domain.NotificationSettings;
import org.article12.notifications.domain.Pages;
import org.article12.notifications.domain.PartOfCentre;
import org.article12.notifications.domain.Told;
import org.article12.notifications.store.Choices;
import org.article12.notifications.store.PartsOfCentres;
import org.article12.notifications.store.ToldItems;
import org.article12.requests.RequestId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells everybody concerned, each as he wants to be told; whoever cannot be told keeps
 * nobody else from it.
 */
@Component
public class Announcements {

	private final Addressees addressees;

	private final PartsOfCentres parts;

	private final ToldItems items;

	private final Choices choices;

	private final MailWriter writer;

	private final NotificationSettings settings;

	private final OneByOne oneByOne;

	private final TransactionTemplate apart;

	private final RegisterVersions versions;

	private final Clock clock;

	Announcements(Addressees addressees, PartsOfCentres parts, ToldItems items, Choices choices, MailWriter writer,
			NotificationSettings settings, OneByOne oneByOne, PlatformTransactionManager transactions,
			RegisterVersions versions, Clock clock) {
		this.addressees = addressees;
		this.parts = parts;
		this.items = items;
		this.choices = choices;
		this.writer = writer;
		this.settings = settings;
		this.oneByOne = oneByOne;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.versions = versions;
		this.clock = clock;
	}

	/**
	 * Tells of something; telling of the same again tells those only who were not told.
	 * @throws NotEverybodyTold when somebody could not be told, and is to be told later
	 */
	public void tell(Announcement happening) {
		tell(List.of(happening));
	}

	/** The same of several things, with few statements however many they are. */
	public void tell(List<Announcement> happenings) {
		this.versions.readOnceFor(() -> tellAll(happenings));
	}

	private void tellAll(List<Announcement> happenings) {
		List<Concerned> concerned = this.addressees.of(happenings);
		Map<PersonId, MailChoice> choices = this.choices
			.of(concerned.stream().map((one) -> one.addressee().recipient().person()).distinct().toList());
		Tally told = this.oneByOne.together(this.apart, Work.TELLING, concerned, Announcements::subject,
				(some) -> tell(some, choices));
		if (told.failed() > 0) {
			throw new NotEverybodyTold(happenings.stream().map(Announcement::event).collect(Collectors.joining(", ")));
		}
	}

	private static Subject subject(Concerned concerned) {
		Announcement happening = concerned.happening();
		Recipient recipient = concerned.addressee().recipient();
		return new Subject(happening.event() + ":" + recipient.person(),
				happening.reference() + ", " + recipient.email(), "/triage/" + happening.reference());
	}

	/** Tells them all with few statements, however many they are. */
	private int tell(Collection<Concerned> concerned, Map<PersonId, MailChoice> choices) {
		Map<RequestId, Map<CentreCode, PartOfCentre>> parts = this.parts.of(concerned);
		List<Told> told = new ArrayList<>();
		for (Concerned one : concerned) {
			Announcement happening = one.happening();
			Addressee addressee = one.addressee();
			Mailed mailed = mailed(happening, choices.getOrDefault(addressee.recipient().person(), MailChoice.AT_ONCE));
			Pages.of(happening, addressee.body(), parts.getOrDefault(happening.request(), Map.of()))
				.ifPresent((page) -> told.add(new Told(happening.event(), happening.request(), addressee,
						item(happening, addressee, page), mailed)));
		}
		Map<Told.Once, Long> added = this.items.add(told);
		this.writer.write(told.stream()
			.filter((one) -> one.mailed() instanceof Mailed.AtOnce && added.containsKey(one.once()))
			.map((one) -> letter(one, Objects.requireNonNull(added.get(one.once())),
					parts.getOrDefault(one.request(), Map.of())))
			.toList());
		return told.size();
	}

	private static MailWriter.Letter letter(Told told, long id, Map<CentreCode, PartOfCentre> parts) {
		boolean former = told.body() instanceof ActingFor.OfCentre(CentreCode centre)
				&& Optional.ofNullable(parts.get(centre)).filter((part) -> !part.former()).isEmpty();
		return new MailWriter.Letter(told.addressee().recipient(),
				List.of(told.item().with(id, former ? "" : told.item().title())));
	}

	private static InboxItem item(Announcement happening, Addressee addressee, String page) {
		Announcement.Words said = happening.words().of(addressee.recipient().language(), addressee.body());
		return new InboxItem(0, happening.topic(), happening.reference().value(), happening.title(), said.who(),
				said.what(), page, happening.at(), false);
	}

	private Mailed mailed(Announcement happening, MailChoice choice) {
		return switch (choice) {
			case AT_ONCE -> (happening.isMessage() || happening.batch() != null)
					? new Mailed.Gathered(this.clock.instant().plus(this.settings.gatherFor()), happening.batch())
					: new Mailed.AtOnce();
			case DAILY -> new Mailed.Daily();
			case INBOX -> new Mailed.Never();
		};
	}

	/** Somebody could not be told of an event; those who were not are told later. */
	public static class NotEverybodyTold extends NotDelivered {

		NotEverybodyTold(String event) {
			super("Not everybody was told of " + event + "; the rest is tried again");
		}

	}

}
