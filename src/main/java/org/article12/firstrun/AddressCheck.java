package org.article12.firstrun;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * A real installation says where people reach it: what leaves the portal, such as mail,
 * must never take the address from whoever happened to ask.
 */
@Component
@Profile("!demo")
class AddressCheck implements SmartInitializingSingleton {

	private final Environment environment;

	AddressCheck(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!StringUtils.hasText(this.environment.getProperty("article12.base-url"))) {
			throw new CannotStart("Nothing says under which address people reach the portal.",
					"Set article12.base-url (ARTICLE12_BASE_URL), for example to https://article12.example.org.");
		}
		if ("framework".equalsIgnoreCase(this.environment.getProperty("server.forward-headers-strategy"))) {
			throw new CannotStart("The portal would believe anybody's forwarded headers.",
					"Leave server.forward-headers-strategy out, and name the proxies in article12.trusted-proxies.");
		}
	}

}
