package org.article12.centres.web;

import org.article12.centres.Centre;
import org.article12.core.web.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A centre in the register.
 *
 * @param code its code
 * @param name what it is called today
 * @param region the region that put it forward
 * @param status the key of its standing with the Conference of the Parties
 * @param capacity how many assignments it can have in hand; null for no limit
 * @param inHand how many it has; of an earlier day that is not kept
 * @param full whether it can take no more
 * @param availability whether work may be offered to it
 * @param active whether it may on the day
 * @param proposals how many proposals of it await a decision
 */
record RegisterLine(String code, String name, String region, String status, @Nullable Integer capacity, int inHand,
		boolean full, String availability, boolean active, long proposals) {

	static RegisterLine of(Centre centre, int inHand, long proposals, AsOf asOf, CentreRegisterWords words) {
		Integer most = centre.capacity();
		return new RegisterLine(centre.code().value(), centre.currentName(), centre.region().title(),
				words.status(centre, asOf), most, inHand, !asOf.isPast() && most != null && inHand >= most,
				words.availability(centre, asOf), words.isActive(centre, asOf), asOf.isPast() ? 0 : proposals);
	}

}
