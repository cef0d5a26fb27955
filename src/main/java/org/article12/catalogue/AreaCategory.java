package org.article12.catalogue;

/** What kind of assistance an area belongs to. */
public enum AreaCategory {

	/** Capacity-building. */
	CAPACITY_BUILDING,
	/** Transfer of technology. */
	TECHNOLOGY_TRANSFER,
	/** Both of them. */
	BOTH

}
