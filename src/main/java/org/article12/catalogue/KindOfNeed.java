package org.article12.catalogue;

/** The kinds of needs that the Secretariat's questionnaires ask about. */
public enum KindOfNeed {

	/** Skills, equipment, methods. */
	TECHNICAL,
	/** Laws, and how they are enforced. */
	LEGAL,
	/** Coordination and cooperation. */
	COORDINATION,
	/** Exchange of information. */
	INFORMATION_EXCHANGE

}
