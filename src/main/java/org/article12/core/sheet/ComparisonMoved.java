package org.article12.core.sheet;

/** What a table would change is not what the person saw: the register has moved since. */
public final class ComparisonMoved extends RuntimeException {

	private static final long serialVersionUID = 1;

	public ComparisonMoved() {
		super("The register has moved since the table was compared");
	}

}
