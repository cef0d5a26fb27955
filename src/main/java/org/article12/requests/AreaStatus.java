package org.article12.requests;

/** Where one requested area of assistance stands. */
public enum AreaStatus {

	/** No centre has been asked, or the last one answered no. */
	OPEN,
	/** A centre has been asked and has not answered. */
	OFFERED,
	/** A centre works on it. */
	ACCEPTED,
	/** No centre will work on it, for a coded reason. */
	UNSERVED

}
