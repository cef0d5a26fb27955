package org.article12.requests;

/** In which capacity a request is submitted. */
public enum Capacity {

	/** Official contact point (decision SC-2/16). */
	OFFICIAL_CONTACT_POINT,
	/** National focal point (Article 9.3). */
	NATIONAL_FOCAL_POINT

}
