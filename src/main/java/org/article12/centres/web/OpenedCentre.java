package org.article12.centres.web;

import org.article12.centres.Centre;
import org.article12.centres.CentreEdits;
import org.article12.centres.CentreEdits.Recorded;
import org.article12.centres.domain.Facts;

/**
 * A centre's entry that was opened.
 *
 * @param centre the centre
 * @param recorded how it stands in the register
 * @param proposes whether what is typed becomes a proposal
 */
record OpenedCentre(Centre centre, Recorded recorded, boolean proposes) {

	/** What it is called today. */
	public String name() {
		return this.centre.currentName();
	}

	/** The address of the page that shows it all. */
	public String home() {
		return this.proposes ? "/assignments/profile" : "/registers/centres/" + this.centre.code();
	}

	/** All that is kept of it. */
	Facts facts() {
		return this.recorded.facts();
	}

}
