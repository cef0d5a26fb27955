package org.article12.parties;

import java.time.LocalDate;

/** How a State consents to be bound by the Convention (Article 25). */
public enum Instrument {

	RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION, SUCCESSION;

	private static final int DAYS = 90;

	/** When the Convention enters into force for a State (Article 26.2). */
	public static LocalDate inForceAfter(LocalDate deposited) {
		return deposited.plusDays(DAYS);
	}

}
