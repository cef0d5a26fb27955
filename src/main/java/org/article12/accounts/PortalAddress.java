package org.article12.accounts;

import java.net.URI;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.accounts.domain.PortalSettings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people reach the portal, for links that leave it. */
@Component
public class PortalAddress {

	private final PortalSettings settings;

	private final Environment environment;

	PortalAddress(PortalSettings settings, Environment environment) {
		this.settings = settings;
		this.environment = environment;
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

	/**
	 * The whole address of a page, where nobody is asking for one; where no setting says
	 * where the portal is, it is on this machine.
	 * @param path the page's address in the portal, which begins with a slash
	 */
	public String of(String path) {
		return base().replaceAll("/+$", "") + path;
	}

	/** The name of the portal's host. */
	public String host() {
		return Objects.requireNonNullElse(URI.create(base()).getHost(), "localhost");
	}

	private String base() {
		URI base = this.settings.baseUrl();
		return (base != null) ? base.toString()
				: "http://localhost:" + this.environment.getProperty("local.server.port", "8080");
	}

}
