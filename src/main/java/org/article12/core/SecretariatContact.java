package org.article12.core;

/**
 * How the Secretariat is reached by those who need help with the portal.
 *
 * @param email its address for mail; empty for none, and then nobody can write to it from
 * the portal
 * @param telephone its telephone number with the country's code; empty for none
 */
public record SecretariatContact(String email, String telephone) {

	/** Whether messages can be sent to it from the portal. */
	public boolean takesMessages() {
		return !this.email.isEmpty();
	}

	/** The telephone number as devices dial it: digits alone, after a plus. */
	public String dialled() {
		return this.telephone.replaceAll("[^+0-9]", "");
	}

}
