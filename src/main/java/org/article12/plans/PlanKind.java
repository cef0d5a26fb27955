package org.article12.plans;

/** Whether a plan is a Party's first one. */
public enum PlanKind {

	/** The first plan, due within two years of entry into force (Article 7.1 (b)). */
	INITIAL,
	/** A review and update of an earlier plan (Article 7.1 (c)). */
	UPDATE

}
