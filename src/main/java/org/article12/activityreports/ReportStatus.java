package org.article12.activityreports;

/** Where a report stands. */
public enum ReportStatus {

	/** The centre writes it. */
	DRAFT,
	/** The Secretariat has it. */
	SENT,
	/** The Secretariat asked for a correction. */
	RETURNED,
	/** The Secretariat has accepted it. */
	ACKNOWLEDGED,
	/** Everybody can read it. */
	PUBLISHED

}
