package org.article12.core;

/** What a centre is called; the register of centres answers. */
public interface CentreNames {

	/** The name of a centre; its code where the register does not have it. */
	String name(CentreCode centre);

}
