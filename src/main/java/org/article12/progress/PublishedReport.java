package org.article12.progress;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A report on progress that was published.
 *
 * @param id identifies the edition
 * @param period the days on which it reports
 * @param known the last day of which the record counts
 * @param number which edition of these three dates it is, from 1
 * @param occasion for what it was made, such as a meeting
 * @param sequence the number of the last entry that it was computed from
 * @param publishedAt when
 * @param supersededBy the latest later edition of the same period that is published; null
 * where there is none
 * @param withdrawnAt when it was withdrawn; null where it stands
 * @param withdrawnWhy why; null likewise
 */
public record PublishedReport(EditionId id, Period period, LocalDate known, int number, String occasion, long sequence,
		Instant publishedAt, @Nullable EditionId supersededBy, @Nullable Instant withdrawnAt,
		@Nullable String withdrawnWhy) {

	/** Whether it stands: neither withdrawn nor superseded. */
	public boolean stands() {
		return !isWithdrawn() && this.supersededBy == null;
	}

	/** Whether it was withdrawn. */
	public boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

	/** The address of its page, the same for ever. */
	public String address() {
		return address("");
	}

	/**
	 * The address of one of its files.
	 * @param ending such as {@code .pdf}; empty for its page
	 */
	public String address(String ending) {
		return "/reports/progress%s?from=%s&to=%s&known=%s&edition=%d".formatted(ending, this.period.from(),
				this.period.to(), this.known, this.number);
	}

}
