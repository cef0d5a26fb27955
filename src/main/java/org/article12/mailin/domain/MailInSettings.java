package org.article12.mailin.domain;

import java.time.Duration;

import org.article12.core.text.EmailAddress;
import org.article12.core.text.Text;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox to which people answer the portal's mails. Nothing is fetched unless it
 * names a server.
 *
 * @param host the IMAP server; none: the portal takes no mail
 * @param port its port
 * @param username the name with which the portal signs in there
 * @param password the password for that
 * @param tls whether the connection is encrypted from its beginning
 * @param folder where mail arrives
 * @param doneFolder where mail is moved once it is stored here
 * @param address the mailbox's address; mail to the same with +something before the @
 * must arrive there too
 * @param every how often it is looked at
 * @param most how many mails are fetched at a time
 * @param checkedBy the server whose word (Authentication-Results) is taken on whether a
 * mail comes from whom it says; none: nobody is asked
 */
@ConfigurationProperties("article12.mail-in")
public record MailInSettings(@DefaultValue("") String host, @DefaultValue("993") int port,
		@DefaultValue("") String username, @DefaultValue("") String password, @DefaultValue("true") boolean tls,
		@DefaultValue("INBOX") String folder, @DefaultValue("Done") String doneFolder, @DefaultValue("") String address,
		@DefaultValue("1m") Duration every, @DefaultValue("50") int most, @DefaultValue("") String checkedBy) {

	/**
	 * With what follows it, no more than the 64 characters that may stand before an @.
	 */
	private static final int LONGEST_NAME = 64 - 1 - ReplyTokens.LENGTH;

	public MailInSettings {
		if (!Text.isBlank(host)) {
			require(!Text.isBlank(username) && !password.isEmpty(),
					"article12.mail-in.username and article12.mail-in.password are to be set with article12.mail-in.host");
			require(EmailAddress.read(address).isPresent(),
					"article12.mail-in.address is not an e-mail address: " + address);
			require(address.indexOf('@') <= LONGEST_NAME && address.indexOf('+') < 0,
					"article12.mail-in.address is to have no + and at most %d characters before the @: %s"
						.formatted(LONGEST_NAME, address));
			require(port > 0 && port < 65536, "article12.mail-in.port is no port: " + port);
			require(most > 0 && most <= 500, "article12.mail-in.most is to be from 1 to 500: " + most);
			require(every.compareTo(Duration.ofSeconds(10)) >= 0,
					"article12.mail-in.every is to be 10 seconds or more: " + every);
			require(!Text.isBlank(folder) && !Text.isBlank(doneFolder) && !folder.equals(doneFolder),
					"article12.mail-in.folder and article12.mail-in.done-folder are to be two folders");
		}
	}

	/** Whether the portal takes mail. */
	public boolean isOn() {
		return !Text.isBlank(this.host);
	}

	private static void require(boolean met, String otherwise) {
		if (!met) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	/** Without the password. */
	@Override
	public String toString() {
		return "MailInSettings[host=%s, port=%d, username=%s, address=%s]".formatted(this.host, this.port,
				this.username, this.address);
	}

}
