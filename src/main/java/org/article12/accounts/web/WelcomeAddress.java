package org.article12.accounts.web;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.accounts.PortalAddress;
import org.springframework.stereotype.Component;

/** Writes a one-time link out, to be passed on. */
@Component
class WelcomeAddress {

	private final PortalAddress portal;

	WelcomeAddress(PortalAddress portal) {
		this.portal = portal;
	}

	/** The whole address. */
	String of(String secret, HttpServletRequest request) {
		return this.portal.of(request) + "/welcome/" + secret;
	}

}
