package org.article12.routing.domain;

import org.article12.routing.CentreFacts;
import org.article12.routing.PartyFacts;

/** Great-circle distances, the same on every machine. */
final class Distance {

	private static final double EARTH_RADIUS_KM = 6371.0088;

	private Distance() {
	}

	/** Whole kilometres between the Party and the centre's present host. */
	static int kilometres(PartyFacts party, CentreFacts centre) {
		double from = StrictMath.toRadians(party.latitude());
		double to = StrictMath.toRadians(centre.latitude());
		double height = StrictMath.sin((to - from) / 2);
		double width = StrictMath.sin(StrictMath.toRadians(centre.longitude() - party.longitude()) / 2);
		double chord = height * height + StrictMath.cos(from) * StrictMath.cos(to) * width * width;
		return (int) StrictMath.round(2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(chord))));
	}

}
