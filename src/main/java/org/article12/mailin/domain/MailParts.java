package org.article12.mailin.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;

import org.article12.core.text.Text;
import org.article12.mailin.domain.ReceivedMail.MailFile;

/**
 * Takes a mail apart: its text and what is attached. However it is built, no more is
 * looked at than a person would send.
 */
final class MailParts {

	private static final int MOST_PARTS = 200;

	private static final int DEEPEST = 20;

	private static final int MOST_FILES = 20;

	private static final int LONGEST_TEXT = 500_000;

	private final StringBuilder text = new StringBuilder();

	private final List<MailFile> files = new ArrayList<>();

	private int parts;

	/** Takes it apart. */
	static MailParts of(Part mail) throws MessagingException, IOException {
		MailParts parts = new MailParts();
		parts.take(mail, 0);
		return parts;
	}

	String text() {
		return this.text.toString();
	}

	List<MailFile> files() {
		return this.files;
	}

	private void take(Part part, int depth) throws MessagingException, IOException {
		if (++this.parts > MOST_PARTS || depth > DEEPEST) {
			throw new MessagingException("More parts than a person would send");
		}
		if (part.isMimeType("multipart/alternative")) {
			takeBest((Multipart) part.getContent(), depth);
		}
		else if (part.isMimeType("multipart/*")) {
			Multipart all = (Multipart) part.getContent();
			for (int at = 0; at < all.getCount(); at++) {
				take(all.getBodyPart(at), depth + 1);
			}
		}
		else if (isFile(part)) {
			file(part);
		}
		else if (part.isMimeType("text/plain")) {
			add(decoded(part));
		}
		else if (part.isMimeType("text/html")) {
			add(HtmlText.of(decoded(part)));
		}
	}

	/** Of the same in several forms the plain text, or else the first that gives any. */
	private void takeBest(Multipart same, int depth) throws MessagingException, IOException {
		List<BodyPart> forms = new ArrayList<>();
		for (int at = 0; at < same.getCount(); at++) {
			BodyPart form = same.getBodyPart(at);
			forms.add(form.isMimeType("text/plain") ? 0 : forms.size(), form);
		}
		int before = this.text.length();
		for (BodyPart form : forms) {
			if (Text.isBlank(this.text.substring(before))) {
				take(form, depth + 1);
			}
		}
	}

	/** Pictures that belong to the text, and signatures of programs, are no files. */
	private static boolean isFile(Part part) throws MessagingException {
		if (part.isMimeType("application/pgp-signature") || part.isMimeType("application/pkcs7-signature")
				|| part.isMimeType("application/x-pkcs7-signature")) {
			return false;
		}
		if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
			return true;
		}
		boolean named = part.getFileName() != null;
		boolean pictured = part.isMimeType("image/*") && part.getHeader("Content-ID") != null;
		return !pictured && (named || !part.isMimeType("text/*") && !part.isMimeType("message/*"));
	}

	private void file(Part part) throws MessagingException, IOException {
		if (this.files.size() >= MOST_FILES) {
			throw new MessagingException("More files than are taken");
		}
		String name = part.getFileName();
		this.files.add(new MailFile((name != null) ? named(name) : "", () -> open(part), size(part)));
	}

	private static InputStream open(Part part) throws IOException {
		try {
			return part.getInputStream();
		}
		catch (MessagingException ex) {
			throw new IOException(ex);
		}
	}

	private static String named(String name) {
		try {
			return MimeUtility.decodeText(name);
		}
		catch (UnsupportedEncodingException ex) {
			return name;
		}
	}

	private static long size(Part part) throws MessagingException, IOException {
		try (InputStream in = part.getInputStream()) {
			return in.transferTo(OutputStream.nullOutputStream());
		}
	}

	/** In the charset that is named; where there is none such, as UTF-8 or Latin. */
	private static String decoded(Part part) throws MessagingException, IOException {
		byte[] bytes;
		try (InputStream in = part.getInputStream()) {
			bytes = in.readNBytes(LONGEST_TEXT * 4);
		}
		String named = new ContentType(part.getContentType()).getParameter("charset");
		if (named != null) {
			try {
				return new String(bytes, Charset.forName(MimeUtility.javaCharset(named)));
			}
			catch (IllegalArgumentException ex) {
				// A charset that nobody knows.
			}
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, Charset.forName("windows-1252"));
		}
	}

	private void add(String more) {
		if (this.text.length() + more.length() <= LONGEST_TEXT) {
			this.text.append(this.text.isEmpty() ? "" : "\n").append(more);
		}
	}

}
