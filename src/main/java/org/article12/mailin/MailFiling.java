package org.article12.mailin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;

import org.article12.conversations.MessageAudience;
import org.article12.conversations.NewMessage;
import org.article12.conversations.Posting;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.Words;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.documents.Upload;
import org.article12.mailin.domain.MailReader;
import org.article12.mailin.domain.MailedAnswers;
import org.article12.mailin.store.ReceivedMails;
import org.article12.mailin.store.ReceivedMails.ListedMail;
import org.article12.mailin.store.ReceivedMails.ReceivedState;
import org.article12.requests.RequestRecord;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** An officer deals with a mail that waits. */
@Service
public class MailFiling extends Words {

	private final MailReader reader;

	private final MailedAnswers answers;

	private final ReceivedMails received;

	private final Posting posting;

	private final Acts acts;

	private final Formats formats;

	MailFiling(MailReader reader, MailedAnswers answers, ReceivedMails received, Posting posting, Acts acts,
			Formats formats, MessageSource messages) {
		super(messages);
		this.reader = reader;
		this.answers = answers;
		this.received = received;
		this.posting = posting;
		this.acts = acts;
		this.formats = formats;
	}

	/**
	 * Makes a message of it, in the officer's name, that says from whom it came, with the
	 * files that are taken.
	 * @throws Refused with {@code MAIL_DEALT_WITH} when it waits no longer
	 */
	public Done file(CurrentUser officer, ListedMail mail, RequestRecord request, MessageAudience audience, Press press)
			throws IOException {
		Path file = Files.createTempFile("mail-", ".eml");
		try {
			try (OutputStream out = Files.newOutputStream(file)) {
				this.received.write(mail.id(), out);
			}
			try (SharedFileInputStream in = new SharedFileInputStream(file.toFile())) {
				List<Upload> files = new ArrayList<>();
				String refused = files(in, mail, files);
				NewMessage message = new NewMessage(audience, null, words(mail, refused), Set.of(), files, press.id());
				return this.acts.once(press, () -> file(officer, mail, request, message));
			}
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private Done file(CurrentUser officer, ListedMail mail, RequestRecord request, NewMessage message) {
		done(officer, mail, ReceivedState.FILED, request.reference().value(), "");
		this.posting.post(officer, request.id(), message);
		return Done.at("/triage/mail", "mailin.filed", request.reference().value());
	}

	/**
	 * Sets it aside; it stays on record.
	 * @throws Refused with {@code MAIL_DEALT_WITH} when it waits no longer
	 */
	public void setAside(CurrentUser officer, ListedMail mail, String words) {
		done(officer, mail, ReceivedState.SET_ASIDE, mail.reference(), words);
	}

	private void done(CurrentUser officer, ListedMail mail, ReceivedState state, String reference, String words) {
		if (!this.received.done(mail.id(), state, reference, officer, words)) {
			throw new Refused(MailInRefusal.MAIL_DEALT_WITH);
		}
	}

	private String files(InputStream in, ListedMail mail, List<Upload> taken) throws IOException {
		if (mail.files().isEmpty()) {
			return "";
		}
		try {
			return String.join(", ", this.answers.files(this.reader.read(new MimeMessage(null, in)), taken));
		}
		catch (MessagingException ex) {
			return String.join(", ", mail.files());
		}
	}

	private String words(ListedMail mail, String refused) {
		String head = say("mailin.filed.head", mail.fromName(), mail.from(), this.formats.date(mail.receivedAt()));
		String tail = refused.isEmpty() ? "" : "\n\n" + say("mailin.refused-files", refused);
		int room = NewMessage.LONGEST - Text.length(head) - Text.length(tail) - 2;
		return head + "\n\n" + Text.shortened(mail.words(), room) + tail;
	}

}
