package org.article12.core.settings;

/** How long each term is at this moment. */
@FunctionalInterface
public interface Terms {

	/** The terms as they ship. */
	Terms SHIPPED = Term::shipped;

	/** A term in working days. */
	int days(Term term);

}
