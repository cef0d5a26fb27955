package org.article12.mailin.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.accounts.Accounts;
import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.assignments.ConcernedRequests;
import org.article12.assignments.Involvement;
import org.article12.conversations.Conversations;
import org.article12.conversations.MessageAudience;
import org.article12.conversations.NewMessage;
import org.article12.conversations.Posting;
import org.article12.conversations.Readership;
import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.Words;
import org.article12.core.text.Text;
import org.article12.documents.DocumentRefused;
import org.article12.documents.FileChecks;
import org.article12.documents.Upload;
import org.article12.mailin.domain.ReceivedMail.MailFile;
import org.article12.notifications.SentMail;
import org.article12.notifications.SentMails;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says of a letter whether it answers a mail of the portal, and whether who wrote it may
 * write there: by the same rules as the conversation's own page. It is read by those who
 * read the message that it answers, and where it answers none by its writer's body and
 * the Secretariat.
 */
@Component
public class MailedAnswers extends Words {

	private final ReplyTokens tokens;

	private final SentMails sent;

	private final Accounts accounts;

	private final CurrentUsers users;

	private final People people;

	private final Requests requests;

	private final ConcernedRequests concerns;

	private final Conversations conversations;

	private final Posting posting;

	private final FileChecks checks;

	MailedAnswers(ReplyTokens tokens, SentMails sent, Accounts accounts, CurrentUsers users, People people,
			Requests requests, ConcernedRequests concerns, Conversations conversations, Posting posting,
			FileChecks checks, MessageSource messages) {
		super(messages);
		this.tokens = tokens;
		this.sent = sent;
		this.accounts = accounts;
		this.users = users;
		this.people = people;
		this.requests = requests;
		this.concerns = concerns;
		this.conversations = conversations;
		this.posting = posting;
		this.checks = checks;
	}

	/** What is to become of a letter. */
	public Verdict judge(ReceivedMail mail) {
		if (mail.unreadable()) {
			return new Verdict.Waits(WhyWaiting.UNREADABLE, "");
		}
		Optional<SentMail> answered = answered(mail);
		Optional<RequestRecord> request = answered.map(SentMail::reference)
			.flatMap(RequestReference::parse)
			.flatMap(this.requests::submitted);
		if (answered.isEmpty() || request.isEmpty()) {
			boolean forged = answered.isEmpty() && mail.recipients().stream().anyMatch(this.tokens::bearsToken);
			return new Verdict.Waits(forged ? WhyWaiting.FORGED : WhyWaiting.NO_REQUEST, "");
		}
		return of(mail, answered.get(), request.get());
	}

	private Verdict of(ReceivedMail mail, SentMail answered, RequestRecord request) {
		String reference = request.reference().value();
		Optional<CurrentUser> writer = mail.from().isEmpty() ? Optional.empty()
				: this.accounts.find(mail.from()).flatMap((person) -> this.users.find(person, null));
		if (writer.isEmpty()) {
			return new Verdict.Waits(WhyWaiting.UNKNOWN_SENDER, reference);
		}
		if (mail.disowned()) {
			return new Verdict.Waits(WhyWaiting.DISOWNED, reference);
		}
		if (Text.isBlank(mail.text())) {
			return new Verdict.Waits(WhyWaiting.EMPTY, reference);
		}
		if (Text.length(mail.text()) > NewMessage.LONGEST) {
			return new Verdict.Waits(WhyWaiting.TOO_LONG, reference);
		}
		return memberships(writer.get()).map((user) -> message(user, answered, request))
			.flatMap(Optional::stream)
			.findFirst()
			.map(Verdict.class::cast)
			.orElseGet(() -> new Verdict.Waits(WhyWaiting.MAY_NOT_WRITE, reference));
	}

	/** The mail that it answers, by its address or by what it refers to. */
	private Optional<SentMail> answered(ReceivedMail mail) {
		List<String> marked = mail.recipients().stream().filter(this.tokens::bearsToken).toList();
		if (!marked.isEmpty()) {
			return marked.stream()
				.flatMap((address) -> this.tokens.mail(address).stream())
				.flatMap((id) -> this.sent.find(id).stream())
				.findFirst();
		}
		return mail.answers().stream().flatMap((id) -> this.sent.find(id).stream()).findFirst();
	}

	private Stream<CurrentUser> memberships(CurrentUser user) {
		return Stream.concat(Stream.of(user),
				user.others().stream().flatMap((other) -> this.users.find(user.id(), other.id()).stream()));
	}

	private Optional<Verdict.Message> message(CurrentUser user, SentMail answered, RequestRecord request) {
		return this.concerns.find(user, request.id())
			.filter((concern) -> concern.standing() != Involvement.FORMER_CENTRE)
			.map((concern) -> {
				UUID message = answered.message();
				return Optional.ofNullable(message)
					.flatMap((id) -> this.conversations.message(id, user))
					.map((said) -> likewise(user, request, said.readership()))
					.orElseGet(() -> narrow(user, request, concern.standing()));
			});
	}

	private static Verdict.Message likewise(CurrentUser user, RequestRecord request, Readership readers) {
		boolean toOne = readers.audience() == MessageAudience.SECRETARIAT_AND_CENTRE;
		return new Verdict.Message(user, request.id(), request.reference().value(), readers.audience(),
				toOne ? readers.centres().first() : null, readers.centres());
	}

	private static Verdict.Message narrow(CurrentUser user, RequestRecord request, Involvement standing) {
		MessageAudience audience = switch (standing) {
			case PARTY -> MessageAudience.SECRETARIAT_AND_PARTY;
			case CENTRE, FORMER_CENTRE -> MessageAudience.SECRETARIAT_AND_CENTRE;
			case SECRETARIAT -> MessageAudience.SECRETARIAT;
		};
		return new Verdict.Message(user, request.id(), request.reference().value(), audience,
				(audience == MessageAudience.SECRETARIAT_AND_CENTRE) ? user.centre().orElse(null) : null, Set.of());
	}

	/**
	 * The message that a letter becomes: what was written, with the files that are taken,
	 * and the names of those that are not.
	 * @param taken gets the files
	 */
	public NewMessage written(ReceivedMail mail, Verdict.Message message, List<Upload> taken) throws IOException {
		List<String> refused = files(mail, taken);
		Locale language = this.people.find(message.writer().id()).map(Recipient::language).orElse(Locale.ENGLISH);
		String words = refused.isEmpty() ? mail.text()
				: mail.text() + "\n\n" + sayIn(language, "mailin.refused-files", String.join(", ", refused));
		return new NewMessage(message.audience(), message.centre(), words, message.shown(), taken,
				UUID.nameUUIDFromBytes(mail.identity().getBytes(StandardCharsets.US_ASCII)));
	}

	/**
	 * Looks at a mail's files.
	 * @param taken gets those that are taken
	 * @return the names of those that are not
	 */
	public List<String> files(ReceivedMail mail, List<Upload> taken) throws IOException {
		List<String> refused = new ArrayList<>();
		for (MailFile file : mail.files()) {
			try {
				taken.add(this.checks.check(file.name(), file.size(), file.content()));
			}
			catch (DocumentRefused ex) {
				refused.add(Text.shortened(Text.line(file.name()), 100));
			}
		}
		return refused;
	}

	/** Posts it. */
	public void post(Verdict.Message message, NewMessage written) {
		this.posting.post(message.writer(), message.request(), written);
	}

}
