package org.article12.requests;

import org.article12.core.CentreCode;

/**
 * The signal that a centre noted something about the work that it accepted, heard in the
 * publisher's transaction. The publisher holds the lock on the request.
 */
public interface WorkNoted {

	/** The request that the work is for. */
	RequestId request();

	/** The centre that works. */
	CentreCode centre();

	/** What happened, and when the work's next step is due. */
	Particulars.WorkNote note();

	/** Who noted it. */
	RecordedActor by();

}
