package org.article12.centres.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.centres.Strength;

/**
 * What a centre can do in an area of assistance.
 *
 * @param strength how strong it is there
 * @param basis what kind of evidence there is
 * @param note the evidence
 */
@Embeddable
public record Expertise(@Enumerated(EnumType.STRING) Strength strength, String basis, String note) {

	/** As the record of changes keeps it. */
	public String recorded() {
		return this.strength + "/" + this.basis + "/" + this.note;
	}

	/** From the record of changes. */
	public static Expertise of(String recorded) {
		String[] parts = recorded.split("/", 3);
		return new Expertise(Strength.valueOf(parts[0]), parts[1], parts[2]);
	}

}
