package org.article12.parties;

/** How a State consents to be bound by the Convention (Article 25). */
public enum Instrument {

	RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION, SUCCESSION

}
