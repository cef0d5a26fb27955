package org.article12.mailin.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import org.article12.core.text.EmailAddress;
import org.article12.core.text.Text;
import org.article12.mailin.domain.ReceivedMail.Nature;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads mails that came in. What a mail says of itself is believed nowhere else. */
@Component
public class MailReader {

	private static final Set<String> TO_MANY = Set.of("bulk", "junk", "list", "auto_reply");

	private static final int MOST_ANSWERED = 20;

	private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{3,300}>");

	private final ReplyTokens tokens;

	private final MailInSettings settings;

	MailReader(ReplyTokens tokens, MailInSettings settings) {
		this.tokens = tokens;
		this.settings = settings;
	}

	/**
	 * Reads a mail.
	 * @throws MessagingException when it is none, or built as no person would
	 * @throws IOException when it cannot be read
	 */
	public ReceivedMail read(MimeMessage mail) throws MessagingException, IOException {
		InternetAddress from = sender(mail);
		Nature nature = nature(mail, from);
		MailParts parts = (nature == Nature.REPORT) ? new MailParts() : MailParts.of(mail);
		String whole = Text.clean(parts.text());
		return new ReceivedMail(identity(mail, whole), nature, address(from), name(from), subject(mail), sentAt(mail),
				recipients(mail), answers(mail), Text.clean(ReplyCutter.cut(whole)), parts.files(),
				(nature == Nature.REPORT) ? DeliveryReports.bounced(mail) : null, isDisowned(mail));
	}

	/**
	 * Reads the head alone of a mail.
	 * @throws MessagingException when it is none
	 */
	public ReceivedMail head(MimeMessage mail) throws MessagingException {
		InternetAddress from = sender(mail);
		return new ReceivedMail(identity(mail, ""), Nature.LETTER, address(from), name(from), subject(mail),
				sentAt(mail), recipients(mail), answers(mail), "", List.of(), null, isDisowned(mail));
	}

	private static InternetAddress sender(MimeMessage mail) {
		try {
			Address[] from = mail.getFrom();
			return (from != null && from.length == 1 && from[0] instanceof InternetAddress one) ? one
					: new InternetAddress();
		}
		catch (MessagingException ex) {
			return new InternetAddress();
		}
	}

	private static String address(InternetAddress from) {
		return EmailAddress.read(Objects.requireNonNullElse(from.getAddress(), "")).map(EmailAddress::value).orElse("");
	}

	private static String name(InternetAddress from) {
		return Text.shortened(Text.line(Objects.requireNonNullElse(from.getPersonal(), "")), 200);
	}

	private static String subject(MimeMessage mail) throws MessagingException {
		return Text.shortened(Text.line(Objects.requireNonNullElse(mail.getSubject(), "")), 300);
	}

	private static @Nullable Instant sentAt(MimeMessage mail) throws MessagingException {
		Date date = mail.getSentDate();
		return (date != null) ? date.toInstant() : null;
	}

	private Nature nature(MimeMessage mail, InternetAddress from) throws MessagingException {
		if (mail.isMimeType("multipart/report")) {
			return Nature.REPORT;
		}
		if (this.tokens.isOurs(address(from))) {
			return Nature.OWN;
		}
		String submitted = header(mail, "Auto-Submitted").toLowerCase(Locale.ROOT);
		if (!submitted.isEmpty() && !submitted.startsWith("no") || !header(mail, "X-Autoreply").isEmpty()
				|| !header(mail, "X-Autorespond").isEmpty() || header(mail, "Return-Path").equals("<>")) {
			return Nature.AUTOMATIC;
		}
		if (!header(mail, "List-Id").isEmpty()
				|| TO_MANY.contains(header(mail, "Precedence").toLowerCase(Locale.ROOT))) {
			return Nature.LIST;
		}
		return Nature.LETTER;
	}

	private static List<String> recipients(MimeMessage mail) throws MessagingException {
		Set<String> found = new LinkedHashSet<>();
		for (String name : List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc")) {
			for (String line : Objects.requireNonNullElse(mail.getHeader(name), new String[0])) {
				for (InternetAddress one : InternetAddress.parseHeader(MimeUtility.unfold(line), false)) {
					found.add(Objects.requireNonNullElse(one.getAddress(), ""));
				}
			}
		}
		return List.copyOf(found);
	}

	private static List<String> answers(MimeMessage mail) throws MessagingException {
		List<String> references = new ArrayList<>(ids(header(mail, "References")));
		Collections.reverse(references);
		Set<String> answers = new LinkedHashSet<>(ids(header(mail, "In-Reply-To")));
		answers.addAll(references);
		return answers.stream().limit(MOST_ANSWERED).toList();
	}

	private static List<String> ids(String header) {
		return MESSAGE_ID.matcher(header).results().map(MatchResult::group).toList();
	}

	/** What the server that is believed says of where the mail comes from. */
	private boolean isDisowned(MimeMessage mail) throws MessagingException {
		String server = this.settings.checkedBy();
		if (Text.isBlank(server)) {
			return false;
		}
		// The nearest server's stands first; those below anybody can have written.
		String[] all = mail.getHeader("Authentication-Results");
		String first = (all != null && all.length > 0) ? MimeUtility.unfold(all[0]).strip().toLowerCase(Locale.ROOT)
				: "";
		return !first.startsWith(server.toLowerCase(Locale.ROOT) + ";") || !first.contains("dmarc=pass");
	}

	private static String identity(MimeMessage mail, String text) throws MessagingException {
		MessageDigest digest = sha256();
		for (String part : List.of(header(mail, "Message-ID"), header(mail, "From"), header(mail, "Date"),
				header(mail, "Subject"), text)) {
			digest.update((part + "\0").getBytes(StandardCharsets.UTF_8));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static String header(MimeMessage mail, String name) throws MessagingException {
		String[] lines = mail.getHeader(name);
		return (lines != null && lines.length > 0) ? MimeUtility.unfold(lines[0]).strip() : "";
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
