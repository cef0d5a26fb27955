package org.article12.centres;

import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.springframework.stereotype.Service;

/**
 * Keeps how far work may be offered to each centre: its capacity, a suspension, the end
 * of its mandate. Routing goes by what is recorded from the next proposal on.
 */
@Service
public class CentreMandates {

	private final CentreEdits edits;

	CentreMandates(CentreEdits edits) {
		this.edits = edits;
	}

	/** How far work may be offered to a centre, and how often it has changed. */
	public Recorded recorded(CentreCode code) {
		CentreEdits.Recorded recorded = this.edits.recorded(code);
		return new Recorded(recorded.version(), recorded.availability());
	}

	/**
	 * Changes how far work may be offered to a centre.
	 * @param seen how often it had changed when the page was made
	 * @param why the reason, for the record
	 * @throws org.article12.core.register.EntryMoved when it has changed since
	 * @throws org.article12.core.Refused when nothing would change, no reason is given,
	 * or it would end with work in hand
	 */
	public void change(CurrentUser by, CentreCode code, int seen, Availability wanted, String why) {
		this.edits.record(by, code, seen, Availability.ASPECTS, wanted.facts(), why);
	}

	/**
	 * How far work may be offered to a centre.
	 *
	 * @param version how often the centre has changed
	 */
	public record Recorded(int version, Availability availability) {
	}

}
