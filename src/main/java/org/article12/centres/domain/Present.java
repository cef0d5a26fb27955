package org.article12.centres.domain;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is known of a centre today.
 *
 * @param city where it is
 * @param latitude of that place, in degrees
 * @param longitude of that place, in degrees
 * @param website its address on the web; empty when not known
 * @param baselCentre whether it is a centre of the Basel Convention
 * @param note what became of the institution
 */
@Embeddable
public record Present(@Column(name = "present_host_city") String city,
		@Column(name = "present_latitude", precision = 8, scale = 4) BigDecimal latitude,
		@Column(name = "present_longitude", precision = 8, scale = 4) BigDecimal longitude, String website,
		@Column(name = "basel_centre_now") boolean baselCentre, @Column(name = "present_note") String note) {

	static Present of(Facts facts) {
		return new Present(facts.get(Aspect.CITY), new BigDecimal(facts.get(Aspect.LATITUDE)),
				new BigDecimal(facts.get(Aspect.LONGITUDE)), facts.get(Aspect.WEBSITE),
				Boolean.parseBoolean(facts.get(Aspect.BASEL_NOW)), facts.get(Aspect.NOTE));
	}

	void addTo(Facts.Collector facts) {
		facts.add(Aspect.CITY, this.city)
			.add(Aspect.LATITUDE, degrees(this.latitude))
			.add(Aspect.LONGITUDE, degrees(this.longitude))
			.add(Aspect.WEBSITE, this.website)
			.add(Aspect.BASEL_NOW, Boolean.toString(this.baselCentre))
			.add(Aspect.NOTE, this.note);
	}

	private static String degrees(BigDecimal angle) {
		return (angle.signum() != 0) ? angle.stripTrailingZeros().toPlainString() : "0";
	}

}
