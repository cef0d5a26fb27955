package org.article12.accounts.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.accounts.domain.PortalSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Writes a one-time link out, to be passed on. */
@Component
class WelcomeAddress {

	private final PortalSettings settings;

	WelcomeAddress(PortalSettings settings) {
		this.settings = settings;
	}

	/** The whole address; where no setting says it, it begins as the present one does. */
	String of(String secret, HttpServletRequest request) {
		URI base = this.settings.baseUrl();
		String portal = (base != null) ? base.toString()
				: ServletUriComponentsBuilder.fromContextPath(request).toUriString();
		return portal.replaceAll("/+$", "") + "/welcome/" + secret;
	}

}
