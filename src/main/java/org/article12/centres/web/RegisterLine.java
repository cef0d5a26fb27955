package org.article12.centres.web;

import org.article12.centres.Centre;
import org.jspecify.annotations.Nullable;

/**
 * A centre as the register's pages show it.
 *
 * @param code its code
 * @param name the name that it goes by today
 * @param region the region that put it forward
 * @param status the key of its standing with the Conference of the Parties
 * @param capacity how many assignments it can have in hand; null for no limit
 * @param inHand how many it has
 * @param full whether it can take no more
 * @param availability whether work may be offered to it
 * @param active whether it may today
 */
record RegisterLine(String code, String name, String region, String status, @Nullable Integer capacity, int inHand,
		boolean full, String availability, boolean active) {

	static RegisterLine of(Centre centre, int inHand, CentreRegisterWords words) {
		Integer most = centre.capacity();
		return new RegisterLine(centre.code().value(), centre.currentName(), centre.region().title(),
				centre.status().name(), most, inHand, most != null && inHand >= most, words.availability(centre),
				words.isActive(centre));
	}

}
