package org.article12.accounts.web;

import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** Tells a form that was sent from one of the portal's own pages from a foreign one. */
final class OwnPage {

	private static final int HTTP = 80;

	private static final int HTTPS = 443;

	private OwnPage() {
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
			URI uri = URI.create(String.valueOf(origin));
			return request.getServerName().equalsIgnoreCase(uri.getHost()) && port(uri) == request.getServerPort();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static int port(URI uri) {
		if (uri.getPort() >= 0) {
			return uri.getPort();
		}
		return "https".equals(uri.getScheme()) ? HTTPS : HTTP;
	}

}
