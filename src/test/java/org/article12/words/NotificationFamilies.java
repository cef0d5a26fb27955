package org.article12.words;

import java.util.List;
import java.util.stream.Stream;

import org.article12.core.trouble.Work;
import org.article12.deadlines.Stage;
import org.article12.notifications.domain.MailChoice;
import org.article12.notifications.domain.MailState;
import org.article12.requests.Act;
import org.article12.words.MessageFamilies.Family;

/** The families of message keys that inbox and mail use. */
final class NotificationFamilies {

	/** Every one of them. */
	static final List<Family> ALL = List.of(MessageFamilies.of("notifications.subject.", topics()),
			MessageFamilies.of("notifications.date.", Stage.class),
			MessageFamilies.of("notifications.date.own.", Stage.class),
			MessageFamilies.of("notifications.troubles.", Work.class),
			MessageFamilies.of("notifications.turn.", new String[] { "PARTY", "SECRETARIAT" }),
			MessageFamilies.of("notifications.choice.", MailChoice.class),
			MessageFamilies.of("notifications.choice.hint.", MailChoice.class),
			MessageFamilies.of("notifications.told.", new String[] { "HANDED", "HANDED_ON" }),
			MessageFamilies.of("notifications.state.", MailState.class));

	private NotificationFamilies() {
	}

	/** What people are told of: acts, messages, dates. */
	private static String[] topics() {
		return Stream
			.concat(Stream.of(MessageFamilies.names(Act.class)),
					Stream.concat(Stream.of("MESSAGE", "PROPOSAL", "REMINDER", "HANDED", "HANDED_ON"),
							Stream.of(MessageFamilies.names(Stage.class)).map((stage) -> "DATE_" + stage)))
			.toArray(String[]::new);
	}

}
