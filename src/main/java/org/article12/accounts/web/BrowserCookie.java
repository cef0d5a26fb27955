package org.article12.accounts.web;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.accounts.domain.Secrets;
import org.article12.accounts.store.KnownBrowsers;
import org.article12.core.PersonId;
import org.article12.core.security.PortalCookies;
import org.springframework.stereotype.Component;

/** The cookie by which a browser is known in which somebody has signed in before. */
@Component
class BrowserCookie {

	private static final String COOKIE = "ARTICLE12-BROWSER";

	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

	private final PortalCookies cookies;

	private final KnownBrowsers browsers;

	BrowserCookie(PortalCookies cookies, KnownBrowsers browsers) {
		this.cookies = cookies;
		this.browsers = browsers;
	}

	/** The secret of the browser; empty when it has none. */
	Optional<String> read(HttpServletRequest request) {
		return this.cookies.read(COOKIE, request).filter((value) -> SECRET.matcher(value).matches());
	}

	/** The person has just shown to be the person, in that browser. */
	void remember(PersonId person, HttpServletRequest request, HttpServletResponse response) {
		String secret = read(request).orElseGet(Secrets::next);
		this.browsers.remember(person, secret);
		this.cookies.write(COOKIE, secret, KnownBrowsers.LIFE, request, response);
	}

}
