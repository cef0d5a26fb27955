package org.article12.progress;

/** What the rows of a table are, and so what their codes mean. */
public enum RowKind {

	/** UN regional groups: names of {@link org.article12.parties.Region}. */
	REGION,
	/**
	 * Groups of Parties that Article 12 names, which overlap: {@code LDC}, {@code SIDS},
	 * {@code TRANSITION}, and {@code OTHER} for a Party in none of them.
	 */
	GROUP,
	/** Areas of assistance, by their codes. */
	AREA,
	/** Areas of assistance in UN regional groups: codes of {@link AreaInRegion}. */
	AREA_IN_REGION,
	/** Kinds of needs: names of {@link org.article12.catalogue.KindOfNeed}. */
	NEED_KIND,
	/** Kinds of help: names of {@link org.article12.requests.Answers.Kind}. */
	HELP_KIND,
	/** Parties, by their codes. */
	PARTY,
	/** Centres, by their codes. */
	CENTRE,
	/** Activities of plans, by their ids; {@code OTHER} for one named in words. */
	ACTIVITY,
	/** Other conventions, by their codes in the catalogue. */
	AGREEMENT,
	/** Where a request stands: names of {@link org.article12.requests.RequestStatus}. */
	STATUS,
	/** Whose turn it is: {@code PARTY}, {@code SECRETARIAT}, {@code CENTRE}. */
	ACTOR,
	/** Why a request was declined: {@link org.article12.requests.DeclineCode}. */
	DECLINE_CODE,
	/** Why an offer was declined: {@link org.article12.assignments.OfferDecline}. */
	OFFER_DECLINE,
	/** Why an area is unserved: {@link org.article12.requests.UnservedCode}. */
	UNSERVED_CODE,
	/** What time is measured for: names of {@link Step}. */
	STEP,
	/**
	 * What Parties evaluate: {@code TIMELY}, {@code APPROPRIATE}, {@code COUNTRY_DRIVEN},
	 * {@code USABLE}.
	 */
	CRITERION;

	/** The code of a row for what was not said or is not known. */
	public static final String NONE = "NONE";

	/** The code of a row for what is in none of the others. */
	public static final String OTHER = "OTHER";

	/** Whether rows of this kind have names of their own in registers. */
	public boolean named() {
		return this == AREA || this == AREA_IN_REGION || this == PARTY || this == CENTRE || this == ACTIVITY
				|| this == AGREEMENT;
	}

}
