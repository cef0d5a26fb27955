package org.article12.accounts.domain;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a real installation says at its start.
 *
 * @param administrator the address of the first administrator
 * @param baseUrl where people reach the portal, for links that are written down
 */
@ConfigurationProperties("article12")
public record PortalSettings(@Nullable String administrator, @Nullable URI baseUrl) {

	public PortalSettings {
		if (administrator != null && !administrator.isBlank() && !EmailAddress.isValid(administrator)) {
			throw new IllegalArgumentException("article12.administrator is not an e-mail address: " + administrator);
		}
	}

}
