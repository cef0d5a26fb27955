package org.article12.requests;

import java.time.LocalDate;
import java.util.Map;

import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/**
 * The signal that a centre noted something about the work that it accepted, heard in the
 * publisher's transaction. The publisher holds the lock on the request.
 */
public interface WorkNoted {

	/** The request that the work is for. */
	RequestId request();

	/** The centre that works. */
	CentreCode centre();

	/**
	 * What happened: {@link Act#FIND_FUNDING}, {@link Act#AGREE_PLAN},
	 * {@link Act#REPORT_PROGRESS} or {@link Act#CORRECT_REPORT}.
	 */
	Act act();

	/** What the history keeps of it beyond the centre. */
	Map<String, String> particulars();

	/**
	 * When the next milestone that is still open is due: the date of the centre's turn.
	 */
	@Nullable LocalDate nextDueOn();

	/** Who noted it. */
	By by();

}
