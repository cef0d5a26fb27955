package org.article12.centres.domain;

import java.util.List;

import org.article12.core.CentreCode;

/** A centre was changed in the register after the page that somebody acts on was made. */
public class CentreMoved extends RuntimeException {

	private final transient List<CentreChange> meanwhile;

	CentreMoved(CentreCode centre, List<CentreChange> meanwhile) {
		super(centre.value());
		this.meanwhile = List.copyOf(meanwhile);
	}

	/** What changed, the latest first; empty when it was changed by other ways. */
	public List<CentreChange> meanwhile() {
		return this.meanwhile;
	}

}
