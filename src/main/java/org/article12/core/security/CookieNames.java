package org.article12.core.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How the portal's cookies are called. Over TLS, or where a setting says that browsers
 * come over TLS, a prefix binds them to this host and to TLS.
 */
@Component
public class CookieNames {

	/** What browsers take only from the very host, over TLS and for all its pages. */
	static final String PREFIX = "__Host-";

	private final boolean always;

	CookieNames(@Value("${server.servlet.session.cookie.secure:false}") boolean always) {
		this.always = always;
	}

	/** The name of a cookie in the answer to a request. */
	public String of(String name, HttpServletRequest request) {
		return areBound(request) ? PREFIX + name : name;
	}

	/** Whether cookies are bound to this host and sent over TLS alone. */
	public boolean areBound(HttpServletRequest request) {
		return this.always || request.isSecure();
	}

}
