package org.article12.core.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * What the portal wants to remember of a visitor for whom it keeps no session: a short
 * text in a cookie, signed, for a while. A text that is forged, cut or too old is none.
 */
@Component
public class SignedNotes {

	private static final int LONGEST = 3000;

	private static final Pattern FORM = Pattern
		.compile("([A-Za-z0-9_-]{0," + LONGEST + "})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

	private final PortalCookies cookies;

	private final SigningKey key;

	private final Clock clock;

	SignedNotes(PortalCookies cookies, SigningKey key, Clock clock) {
		this.cookies = cookies;
		this.key = key;
		this.clock = clock;
	}

	/** Lets the browser keep a text for so long; one that is too long is not kept. */
	public void write(String name, String text, Duration age, HttpServletRequest request,
			HttpServletResponse response) {
		String content = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
		if (content.length() > LONGEST) {
			return;
		}
		String until = content + "." + this.clock.instant().plus(age).getEpochSecond();
		this.cookies.write(name, until + "." + signature(name, until), age, request, response);
	}

	/** The text that the browser kept. */
	public Optional<String> read(String name, HttpServletRequest request) {
		return this.cookies.read(name, request)
			.map(FORM::matcher)
			.filter(Matcher::matches)
			.filter((note) -> isOurs(name, note) && isFresh(note))
			.map((note) -> new String(Base64.getUrlDecoder().decode(note.group(1)), StandardCharsets.UTF_8));
	}

	/** Lets the browser forget it. */
	public void remove(String name, HttpServletRequest request, HttpServletResponse response) {
		if (this.cookies.read(name, request).isPresent()) {
			this.cookies.remove(name, request, response);
		}
	}

	private boolean isOurs(String name, Matcher note) {
		String expected = signature(name, note.group(1) + "." + note.group(2));
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII),
				note.group(3).getBytes(StandardCharsets.US_ASCII));
	}

	private boolean isFresh(Matcher note) {
		return this.clock.instant().getEpochSecond() <= Long.parseLong(note.group(2));
	}

	private String signature(String name, String content) {
		return this.key.sign(name + ":" + content);
	}

}
