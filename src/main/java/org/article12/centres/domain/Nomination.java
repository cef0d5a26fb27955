package org.article12.centres.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.core.PartyCode;
import org.article12.parties.Region;

/**
 * How a centre was put forward (SC-3/12).
 *
 * @param region the UN regional group that put it forward
 * @param hostPartyCode the Party that hosts it
 * @param city where it was then
 * @param baselCentre whether it was a centre of the Basel Convention then
 */
@Embeddable
public record Nomination(@Enumerated(EnumType.STRING) Region region, String hostPartyCode,
		@Column(name = "host_city") String city, @Column(name = "basel_centre_at_nomination") boolean baselCentre) {

	static Nomination of(Facts facts) {
		return new Nomination(Region.valueOf(facts.get(Aspect.REGION)), facts.get(Aspect.HOST),
				facts.get(Aspect.CITY_THEN), Boolean.parseBoolean(facts.get(Aspect.BASEL_THEN)));
	}

	void addTo(Facts.Collector facts) {
		facts.add(Aspect.REGION, this.region.name())
			.add(Aspect.HOST, this.hostPartyCode)
			.add(Aspect.CITY_THEN, this.city)
			.add(Aspect.BASEL_THEN, Boolean.toString(this.baselCentre));
	}

	PartyCode host() {
		return new PartyCode(this.hostPartyCode);
	}

}
