package org.article12.access;

import java.util.Map;
import java.util.Optional;

import org.article12.core.security.AccessRule;

/**
 * Makes the record that an address of the walk names: a request of Senegal, an assignment
 * of the centre in Senegal, an account. A module that brings addresses with a variable of
 * their own implements this and is added to {@link PolicyWalkTests}. Called inside a
 * transaction that is rolled back after each knock, so that what it makes, and what the
 * knock does to it, is gone afterwards.
 */
@FunctionalInterface
interface OwnRecords {

	/**
	 * The address's variables for a record that suits it.
	 * @param rule the row of the policy table
	 * @return empty when the address is none of this one's
	 */
	Optional<Map<String, String>> forRule(AccessRule rule);

}
