package org.article12.progress;

/** What of an edition the Secretariat writes: a foreword, and a note to each section. */
public enum NotePart {

	/** Before all sections. */
	FOREWORD,
	/** To {@link SectionCode#RECEIVED}. */
	RECEIVED,
	/** To {@link SectionCode#DECISIONS}. */
	DECISIONS,
	/** To {@link SectionCode#TIMES}. */
	TIMES,
	/** To {@link SectionCode#OFFERS}. */
	OFFERS,
	/** To {@link SectionCode#CENTRES}. */
	CENTRES,
	/** To {@link SectionCode#GAPS}. */
	GAPS,
	/** To {@link SectionCode#SYNERGIES}. */
	SYNERGIES,
	/** To {@link SectionCode#EVALUATIONS}. */
	EVALUATIONS,
	/** To {@link SectionCode#NEEDS}. */
	NEEDS,
	/** To {@link SectionCode#OPEN}. */
	OPEN;

	/** The note to a section. */
	public static NotePart of(SectionCode section) {
		return valueOf(section.name());
	}

}
