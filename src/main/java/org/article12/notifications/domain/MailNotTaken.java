package org.article12.notifications.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** A mail was not taken by the mail server. */
public class MailNotTaken extends Exception {

	private static final int CLOSING = 421;

	private static final int TOO_LARGE = 552;

	private static final int FOR_GOOD = 500;

	private final MailFault fault;

	private final String why;

	private MailNotTaken(MailFault fault, Throwable cause) {
		super(cause);
		this.fault = fault;
		this.why = OneLine.of(Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName()));
	}

	/** It cannot even be written. */
	static MailNotTaken unwritable(Exception cause) {
		return new MailNotTaken(MailFault.FOR_GOOD, cause);
	}

	/**
	 * Something that nobody foresaw; the mail is tried again, and given up in the end.
	 */
	static MailNotTaken unforeseen(RuntimeException cause) {
		return new MailNotTaken(MailFault.FOR_NOW, cause);
	}

	/** What the mail server, or the way to it, has against it. */
	static MailNotTaken of(MailException failure) {
		if (failure instanceof MailAuthenticationException) {
			return new MailNotTaken(MailFault.SERVER, failure.getMostSpecificCause());
		}
		if (!(failure instanceof MailSendException sending)) {
			return new MailNotTaken(MailFault.FOR_NOW, failure.getMostSpecificCause());
		}
		Exception said = sending.getFailedMessages().values().iterator().next();
		// That no connection came about is, to Spring, the fault of each mail and the
		// cause.
		return new MailNotTaken((said == sending.getCause()) ? MailFault.SERVER : fault(said), said);
	}

	/** Whose fault it is. */
	public MailFault fault() {
		return this.fault;
	}

	/** What is told of it, in one line. */
	public String why() {
		return this.why;
	}

	/** What the server answered decides, in the order in which it was asked. */
	private static MailFault fault(Exception said) {
		List<Exception> chain = chain(said);
		if (chain.stream().anyMatch((one) -> code(one).orElse(0) == CLOSING)) {
			return MailFault.SERVER;
		}
		// The sender is the portal's own: that it is refused is no fault of the mail,
		// save
		// where the server says there already that the mail is too large.
		boolean sender = chain.stream()
			.anyMatch((one) -> one instanceof SMTPSenderFailedException && code(one).orElse(0) != TOO_LARGE);
		boolean forGood = chain.stream().anyMatch((one) -> code(one).orElse(0) >= FOR_GOOD);
		return (forGood && !sender) ? MailFault.FOR_GOOD : MailFault.FOR_NOW;
	}

	private static List<Exception> chain(Exception first) {
		List<Exception> chain = new ArrayList<>();
		Exception next = first;
		while (next != null && !chain.contains(next)) {
			chain.add(next);
			next = (next instanceof MessagingException messaging) ? messaging.getNextException() : null;
		}
		return chain;
	}

	private static OptionalInt code(Exception said) {
		return switch (said) {
			case SMTPAddressFailedException refused -> OptionalInt.of(refused.getReturnCode());
			case SMTPSenderFailedException refused -> OptionalInt.of(refused.getReturnCode());
			case SMTPSendFailedException refused -> OptionalInt.of(refused.getReturnCode());
			default -> OptionalInt.empty();
		};
	}

}
