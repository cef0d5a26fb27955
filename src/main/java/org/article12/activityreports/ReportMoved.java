package org.article12.activityreports;

/** A report was changed after the page that somebody acts on was made. */
public final class ReportMoved extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient ActivityReport now;

	ReportMoved(ActivityReport now) {
		super(now.centre() + " " + now.period());
		this.now = now;
	}

	/** The report as it is. */
	public ActivityReport now() {
		return this.now;
	}

}
