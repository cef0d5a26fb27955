package org.article12.mailin.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;

import org.article12.core.text.Text;
import org.article12.mailin.domain.ReceivedMail.Bounced;
import org.jspecify.annotations.Nullable;

/** Reads what mail servers report of mails that they could not deliver (RFC 3464). */
final class DeliveryReports {

	private static final int MOST_GROUPS = 50;

	private DeliveryReports() {
	}

	/**
	 * Which mail failed for good, and why; null where the report says of none that it
	 * did, or not of which.
	 */
	static @Nullable Bounced bounced(MimeMessage report) throws MessagingException, IOException {
		if (!(report.getContent() instanceof Multipart parts)) {
			return null;
		}
		String why = null;
		String id = null;
		for (int at = 0; at < Math.min(parts.getCount(), 10); at++) {
			BodyPart part = parts.getBodyPart(at);
			if (part.isMimeType("message/delivery-status")) {
				why = failure(part);
			}
			else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
				id = new InternetHeaders(part.getInputStream()).getHeader("Message-ID", null);
			}
		}
		return (why != null && id != null) ? new Bounced(id.strip(), why) : null;
	}

	private static @Nullable String failure(BodyPart status) throws MessagingException, IOException {
		try (InputStream in = status.getInputStream()) {
			for (int group = 0; group < MOST_GROUPS && in.available() > 0; group++) {
				InternetHeaders fields = new InternetHeaders(in);
				String action = fields.getHeader("Action", null);
				String code = Objects.requireNonNullElse(fields.getHeader("Status", null), "5");
				if (action != null && action.strip().equalsIgnoreCase("failed") && code.strip().startsWith("5")) {
					String said = fields.getHeader("Diagnostic-Code", null);
					return Text.shortened(Text.line((said != null) ? said : code), 300);
				}
			}
		}
		return null;
	}

}
