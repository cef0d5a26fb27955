package org.article12.centres.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.centres.Service;

/**
 * On what ground a centre serves a Party.
 *
 * @param service whether the centre lists the Party or its looser scope includes it
 * @param basis what kind of source says so
 * @param note the source
 */
@Embeddable
public record Ground(@Enumerated(EnumType.STRING) Service service, String basis, String note) {

	/** As the record of changes keeps it. */
	public String recorded() {
		return this.service + "/" + this.basis + "/" + this.note;
	}

	/** From the record of changes. */
	public static Ground of(String recorded) {
		String[] parts = recorded.split("/", 3);
		return new Ground(Service.valueOf(parts[0]), parts[1], parts[2]);
	}

}
