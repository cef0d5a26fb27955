package org.article12.mailin.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;

import org.article12.core.text.Text;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Troubles;
import org.article12.core.trouble.Work;
import org.article12.mailin.Reception;
import org.article12.mailin.domain.MailInSettings;
import org.springframework.stereotype.Component;

/**
 * Fetches mail, some at a time. A mail is moved out of the way once it is stored: when
 * the portal stops between the two it is fetched once more, and known.
 */
@Component
public class Mailbox {

	/**
	 * The largest mail that is fetched, in bytes: all files that a message may hold, as
	 * mail carries them.
	 */
	private static final int LARGEST = 40 * 1024 * 1024;

	private static final String TIMEOUT = "20000";

	private final Reception reception;

	private final Troubles troubles;

	private final MailInSettings settings;

	Mailbox(Reception reception, Troubles troubles, MailInSettings settings) {
		this.reception = reception;
		this.troubles = troubles;
		this.settings = settings;
	}

	/** Fetches what has come, with the settings of this portal. */
	public void fetch() {
		fetch(this.settings);
	}

	/** Fetches what has come to some mailbox. */
	public void fetch(MailInSettings box) {
		Subject subject = new Subject("mailbox", box.address(), null);
		try (Store store = session(box).getStore()) {
			store.connect(box.host(), box.port(), box.username(), box.password());
			fetch(store, box);
			this.troubles.over(Work.MAIL_IN, subject.item());
		}
		catch (MessagingException ex) {
			this.troubles.note(Work.MAIL_IN, subject, ex);
		}
	}

	private void fetch(Store store, MailInSettings box) throws MessagingException {
		Folder done = store.getFolder(box.doneFolder());
		if (!done.exists()) {
			done.create(Folder.HOLDS_MESSAGES);
		}
		try (Folder inbox = store.getFolder(box.folder())) {
			inbox.open(Folder.READ_WRITE);
			for (Message mail : some(inbox, box.most())) {
				if (isTaken((MimeMessage) mail)) {
					inbox.copyMessages(new Message[] { mail }, done);
					mail.setFlag(Flags.Flag.DELETED, true);
				}
				else {
					mail.setFlag(Flags.Flag.FLAGGED, true);
				}
			}
		}
	}

	/** What could not be taken before is flagged, and keeps nothing else waiting. */
	private static List<Message> some(Folder inbox, int most) throws MessagingException {
		Message[] all = inbox.getMessages();
		FetchProfile flags = new FetchProfile();
		flags.add(FetchProfile.Item.FLAGS);
		inbox.fetch(all, flags);
		List<Message> fresh = new ArrayList<>();
		List<Message> failed = new ArrayList<>();
		for (Message mail : all) {
			(mail.isSet(Flags.Flag.FLAGGED) ? failed : fresh).add(mail);
		}
		return Stream.concat(fresh.stream(), failed.stream()).limit(most).toList();
	}

	private boolean isTaken(MimeMessage mail) throws MessagingException {
		String id = Objects.requireNonNullElse(mail.getMessageID(), "mail " + mail.getMessageNumber());
		try {
			if (mail.getSize() > LARGEST) {
				this.reception.tooLarge(mail);
			}
			else {
				take(mail);
			}
			return true;
		}
		catch (IOException | RuntimeException ex) {
			this.troubles.note(Work.MAIL_IN, new Subject(id, Text.shortened(Text.line(id), 100), null), ex);
			return false;
		}
	}

	private void take(MimeMessage mail) throws MessagingException, IOException {
		Path file = Files.createTempFile("mail-", ".eml");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
				mail.writeTo(out);
			}
			this.reception.take(file);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private static Session session(MailInSettings box) {
		String protocol = box.tls() ? "imaps" : "imap";
		Properties properties = new Properties();
		properties.setProperty("mail.store.protocol", protocol);
		for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
			properties.setProperty("mail." + protocol + "." + timeout, TIMEOUT);
		}
		properties.setProperty("mail." + protocol + ".peek", "true");
		properties.setProperty("mail.imaps.ssl.checkserveridentity", "true");
		return Session.getInstance(properties);
	}

}
