package org.article12.routing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** For whom a reason is put into words, and which reasons concern that reader. */
public enum Audience {

	/** An officer of the Secretariat: everything, exactly. */
	OFFICER(EnumSet.allOf(ReasonCode.class)),

	/** A centre that reads why it was asked; nothing about other centres. */
	CENTRE(EnumSet.of(ReasonCode.HOST, ReasonCode.LISTED, ReasonCode.SCOPE, ReasonCode.REGION, ReasonCode.SECOND_ROUND,
			ReasonCode.SMALLEST_SET, ReasonCode.ONLY_ONE, ReasonCode.PRIMARY, ReasonCode.SECONDARY,
			ReasonCode.SHARED_LANGUAGE, ReasonCode.NO_SHARED_LANGUAGE)),

	/** A Party or the public: the short form. */
	PUBLIC(EnumSet.of(ReasonCode.HOST, ReasonCode.LISTED, ReasonCode.SCOPE, ReasonCode.REGION, ReasonCode.NOT_SERVED,
			ReasonCode.ENDED, ReasonCode.SUSPENDED, ReasonCode.AWAY, ReasonCode.NO_AREA, ReasonCode.FULL,
			ReasonCode.DECLINED_BEFORE, ReasonCode.NO_ANSWER_BEFORE, ReasonCode.SECOND_ROUND, ReasonCode.SMALLEST_SET,
			ReasonCode.ONLY_ONE, ReasonCode.PRIMARY, ReasonCode.SHARED_LANGUAGE, ReasonCode.FIRST_ROUND_TAKES,
			ReasonCode.NEEDS_MORE, ReasonCode.COMES_SECOND, ReasonCode.COMES_SECOND_BY_CODE, ReasonCode.NO_CENTRE,
			ReasonCode.NONE_ACTIVE, ReasonCode.ALL_DECLINED, ReasonCode.ALL_FULL, ReasonCode.ALL_AWAY,
			ReasonCode.FULL_OR_AWAY, ReasonCode.NONE_AVAILABLE, ReasonCode.NONE_ANSWERED, ReasonCode.DECLINED_OR_SILENT,
			ReasonCode.FULL_OR_SILENT));

	private final Set<ReasonCode> codes;

	Audience(Set<ReasonCode> codes) {
		this.codes = Collections.unmodifiableSet(codes);
	}

	/** The reasons that are put into words for this reader. */
	public Set<ReasonCode> codes() {
		return this.codes;
	}

}
