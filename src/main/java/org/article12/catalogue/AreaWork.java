package org.article12.catalogue;

/** What goes on in areas of assistance; whoever knows requests answers. */
public interface AreaWork {

	/** How many requests ask for help in an area that are filed and not ended. */
	int openIn(AreaCode area);

}
