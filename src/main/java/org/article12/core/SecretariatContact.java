package org.article12.core;

import org.article12.core.text.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the Secretariat is reached by those who need help with the portal.
 *
 * @param email its address for mail; empty for none, and then nobody can write to it from
 * the portal
 * @param telephone its telephone number with the country's code; empty for none
 */
@ConfigurationProperties("article12.secretariat")
public record SecretariatContact(@DefaultValue("") String email, @DefaultValue("") String telephone) {

	public SecretariatContact {
		email = email.strip();
		if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
			throw new IllegalArgumentException("article12.secretariat.email is not an e-mail address: " + email);
		}
		telephone = telephone.strip();
	}

	/** Whether messages can be sent to it from the portal. */
	public boolean takesMessages() {
		return !this.email.isEmpty();
	}

	/** The telephone number as devices dial it: digits alone, after a plus. */
	public String dialled() {
		return this.telephone.replaceAll("[^+0-9]", "");
	}

}
