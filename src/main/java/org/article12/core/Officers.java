package org.article12.core;

import java.util.List;
import java.util.Optional;

/**
 * Who works at the Secretariat today: officers and administrators with an active account;
 * the accounts module answers. What is in anybody else's hands is in nobody's.
 */
public interface Officers {

	/** All of them, by name. */
	List<Officer> active();

	/** One of them; empty for who never was one, or has left. */
	default Optional<Officer> find(PersonId person) {
		return active().stream().filter((officer) -> officer.id().equals(person)).findFirst();
	}

	/**
	 * Somebody who works at the Secretariat.
	 *
	 * @param id the person
	 * @param name the person's name
	 */
	record Officer(PersonId id, String name) {
	}

}
