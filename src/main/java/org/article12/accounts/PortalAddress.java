package org.article12.accounts;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.accounts.domain.PortalSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people reach the portal, for links that leave it. */
@Component
public class PortalAddress {

	private final PortalSettings settings;

	PortalAddress(PortalSettings settings) {
		this.settings = settings;
	}

	/**
	 * The portal's address, without a slash at the end; where no setting says it, it
	 * begins as the present one does.
	 */
	public String of(HttpServletRequest request) {
		URI base = this.settings.baseUrl();
		String portal = (base != null) ? base.toString()
				: ServletUriComponentsBuilder.fromContextPath(request).toUriString();
		return portal.replaceAll("/+$", "");
	}

}
