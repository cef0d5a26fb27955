package org.article12.accounts.web;

import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells a form that was sent from one of the portal's own pages from a foreign one. */
final class FormOrigin {

	private FormOrigin() {
	}

	/**
	 * Whether the browser says that one of our pages sent the request. Without any word
	 * from the browser it did not.
	 */
	static boolean sent(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		return Stream.of("Origin", "Referer")
			.map(request::getHeader)
			.filter(Objects::nonNull)
			.findFirst()
			.filter((origin) -> isOurs(origin, request))
			.isPresent();
	}

	private static boolean isOurs(@Nullable String origin, HttpServletRequest request) {
		try {
			return asked(request).equalsIgnoreCase(URI.create(String.valueOf(origin)).getRawAuthority());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** The host that the browser asked; nobody can make somebody else's browser lie. */
	private static String asked(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getHeader(HttpHeaders.HOST), request.getServerName());
	}

}
