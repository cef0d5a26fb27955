package org.article12.accounts.domain;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import org.article12.core.text.EmailAddress;
import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a real installation says at its start.
 *
 * @param administrator the address of the first administrator
 * @param baseUrl where people reach the portal, for every whole address that is written
 * down: scheme and host, and a port if need be
 * @param trustedProxies the proxies before the portal, as addresses or networks such as
 * {@code 172.18.0.0/16}: only they are believed when they say for whom they ask
 */
@ConfigurationProperties("article12")
public record PortalSettings(@Nullable String administrator, @Nullable URI baseUrl,
		@DefaultValue List<String> trustedProxies) {

	private static final Pattern ADDRESS_OR_NETWORK = Pattern.compile("[0-9A-Fa-f:.]+(/\\d{1,3})?");

	public PortalSettings {
		if (administrator != null && !Text.isBlank(administrator) && EmailAddress.read(administrator).isEmpty()) {
			throw new IllegalArgumentException("article12.administrator is not an e-mail address: " + administrator);
		}
		if (baseUrl != null && !isAddressOfAHost(baseUrl)) {
			throw new IllegalArgumentException(
					"article12.base-url is not an address such as https://article12.example.org: " + baseUrl);
		}
		trustedProxies.stream()
			.filter((proxy) -> !ADDRESS_OR_NETWORK.matcher(proxy.strip()).matches())
			.findFirst()
			.ifPresent((proxy) -> {
				throw new IllegalArgumentException(
						"article12.trusted-proxies has what is no address or network: " + proxy);
			});
	}

	private static boolean isAddressOfAHost(URI address) {
		return ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) && address.getHost() != null
				&& address.getRawUserInfo() == null && address.getRawQuery() == null && address.getRawFragment() == null
				&& address.getPath().matches("/*");
	}

}
