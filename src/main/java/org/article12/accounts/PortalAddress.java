package org.article12.accounts;

import java.net.URI;

import org.article12.accounts.domain.PortalSettings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach the portal: the one source of every whole address that is written
 * anywhere. It comes from a setting and never from a request, whose sender could say what
 * it likes; the demonstration, where no setting says it, is on this machine.
 */
@Component
public class PortalAddress {

	private final PortalSettings settings;

	private final Environment environment;

	PortalAddress(PortalSettings settings, Environment environment) {
		this.settings = settings;
		this.environment = environment;
	}

	/** The portal's address, without a slash at the end. */
	public String whole() {
		return base().toString().replaceAll("/+$", "");
	}

	/**
	 * The whole address of a page.
	 * @param path the page's address in the portal, which begins with a slash
	 */
	public String of(String path) {
		return whole() + path;
	}

	/** The name of the portal's host. */
	public String host() {
		return base().getHost();
	}

	private URI base() {
		URI base = this.settings.baseUrl();
		return (base != null) ? base
				: URI.create("http://localhost:" + this.environment.getProperty("local.server.port", "8080"));
	}

}
