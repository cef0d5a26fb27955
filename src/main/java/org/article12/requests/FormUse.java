package org.article12.requests;

import java.time.YearMonth;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How the form was used by all Parties together. Nothing here says by which: whoever
 * shows it must not show small numbers either.
 *
 * @param started drafts that were started, copies of earlier requests among them
 * @param submitted requests that were submitted with the form; letters are filed without
 * @param deleted drafts that were deleted
 * @param medianHours from start to first submission, of those submitted; null where none
 * was
 * @param slowHours what nine of ten of those took at most; null likewise
 * @param parts how each part of the form was used
 * @param stoppedBefore drafts that were deleted before any part was saved
 * @param lying drafts that nobody has touched for long, as of now, by the part saved last
 * @param lyingBefore such drafts of which no part was ever saved
 */
public record FormUse(long started, long submitted, long deleted, @Nullable Double medianHours,
		@Nullable Double slowHours, Map<Section, PartUse> parts, long stoppedBefore, Map<Section, Long> lying,
		long lyingBefore) {

	/** So many days without a change, and a draft counts as left lying. */
	public static final int LYING_DAYS = 90;

	/**
	 * How a part of the form was used.
	 *
	 * @param saved how often it was saved with a button
	 * @param incomplete how often something in it could not be submitted so
	 * @param conflicts how often it was not saved because somebody had changed it
	 * meanwhile
	 * @param stopped drafts that were deleted when this part had been saved last
	 */
	public record PartUse(long saved, long incomplete, long conflicts, long stopped) {
	}

	/** Reads how the form was used. */
	public interface Reader {

		/** How it was used in whole months. */
		FormUse between(YearMonth first, YearMonth last);

		/**
		 * The first month of which anything was counted; that of now where nothing was.
		 */
		YearMonth first();

	}

}
