package org.article12.core.security;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Cookies of the portal besides the session's: kept from scripts and from other sites'
 * forms, and bound to this host over TLS.
 */
@Component
public class PortalCookies {

	private final CookieNames names;

	PortalCookies(CookieNames names) {
		this.names = names;
	}

	/** What a browser sent; empty when it sent none, or several of that name. */
	public Optional<String> read(String name, HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		String bound = this.names.of(name, request);
		return Stream.ofNullable(cookies)
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(bound))
			.map(Cookie::getValue)
			.reduce((one, other) -> "");
	}

	/**
	 * Gives a cookie to a browser.
	 * @param age for how long; null until the browser is closed
	 */
	public void write(String name, String value, @Nullable Duration age, HttpServletRequest request,
			HttpServletResponse response) {
		ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(this.names.of(name, request), value)
			.path("/")
			.httpOnly(true)
			.sameSite("Lax")
			.secure(this.names.areBound(request));
		if (age != null) {
			cookie.maxAge(age);
		}
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
	}

	/** Takes a cookie from a browser. */
	public void remove(String name, HttpServletRequest request, HttpServletResponse response) {
		write(name, "", Duration.ZERO, request, response);
	}

}
