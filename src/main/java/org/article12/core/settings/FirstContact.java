package org.article12.core.settings;

import java.util.Map;

import org.article12.core.text.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the Secretariat is reached at first: what a new database begins with.
 *
 * @param email its address for mail; empty for none
 * @param telephone its telephone number with the country's code; empty for none
 */
@ConfigurationProperties("article12.secretariat")
record FirstContact(@DefaultValue("") String email, @DefaultValue("") String telephone) implements FirstValues {

	FirstContact {
		email = email.strip();
		if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
			throw new IllegalArgumentException("article12.secretariat.email is not an e-mail address: " + email);
		}
		telephone = telephone.strip();
	}

	@Override
	public Section section() {
		return Section.CONTACT;
	}

	@Override
	public Map<String, String> values() {
		return Map.of(KeptSettings.EMAIL, this.email, KeptSettings.TELEPHONE, this.telephone);
	}

}
