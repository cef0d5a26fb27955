package org.article12.mailin.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.article12.documents.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/**
 * What a mail says that came in.
 *
 * @param identity the same for the same mail, however often it comes
 * @param nature what it is
 * @param from the address from which it says to come; empty where it says none
 * @param fromName the name with it
 * @param subject its subject
 * @param sentAt when it says to have been sent; null where it does not say
 * @param recipients the addresses to which it went
 * @param answers the Message-IDs of what it answers, the nearest first
 * @param text what its writer wrote
 * @param files what is attached to it
 * @param bounced the Message-ID of a mail that could not be delivered for good, and why
 * @param disowned whether the server that is believed says that it is not from that
 * address
 */
public record ReceivedMail(String identity, Nature nature, String from, String fromName, String subject,
		@Nullable Instant sentAt, List<String> recipients, List<String> answers, String text, List<MailFile> files,
		@Nullable Bounced bounced, boolean disowned) {

	public ReceivedMail {
		recipients = List.copyOf(recipients);
		answers = List.copyOf(answers);
		files = List.copyOf(files);
	}

	/** A mail that is none, or built as no person would. */
	public static ReceivedMail unreadable(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new ReceivedMail("unreadable:" + DigestUtils.md5DigestAsHex(in), Nature.LETTER, "", "", "", null,
					List.of(), List.of(), "", List.of(), null, false);
		}
	}

	/** Whether it could not be read at all. */
	public boolean unreadable() {
		return this.identity.startsWith("unreadable:");
	}

	/** What a mail is. */
	public enum Nature {

		/** Somebody wrote it. */
		LETTER,
		/** The portal wrote it itself. */
		OWN,
		/** A mail server says what became of a mail. */
		REPORT,
		/** A machine answered: somebody is out of office. */
		AUTOMATIC,
		/** It went to a list. */
		LIST

	}

	/**
	 * A file that is attached.
	 *
	 * @param name its name, as its sender calls it
	 * @param content its content
	 * @param size its size in bytes
	 */
	public record MailFile(String name, Upload.Content content, long size) {
	}

	/** A mail that could not be delivered, and what the server says of it. */
	public record Bounced(String messageId, String why) {
	}

}
