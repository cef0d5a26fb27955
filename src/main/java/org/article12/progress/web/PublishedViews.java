package org.article12.progress.web;

import java.util.Objects;

import org.article12.core.web.Formats;
import org.article12.progress.EditionId;
import org.article12.progress.PublishedReport;
import org.article12.progress.PublishedReports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published reports, ready to read. */
@Component
class PublishedViews {

	private final PublishedReports published;

	private final ReportWords words;

	private final Formats formats;

	PublishedViews(PublishedReports published, ReportWords words, Formats formats) {
		this.published = published;
		this.words = words;
		this.formats = formats;
	}

	PublishedView of(PublishedReport report) {
		ReportDates dates = new ReportDates(report.period(), report.known());
		String withdrawnOn = (report.withdrawnAt() != null) ? this.formats.date(report.withdrawnAt()) : null;
		return new PublishedView(report.id().toString(), this.words.title(dates),
				this.words.say("progress.published.period", this.words.day(report.period().from()),
						this.words.day(report.period().to())),
				report.occasion(), this.words.day(report.known()), this.formats.date(report.publishedAt()), report,
				later(report.supersededBy()), withdrawnOn, Objects.requireNonNullElse(report.withdrawnWhy(), ""));
	}

	private @Nullable String later(@Nullable EditionId id) {
		return this.published.all()
			.stream()
			.filter((one) -> one.id().equals(id))
			.map(PublishedReport::address)
			.findFirst()
			.orElse(null);
	}

	/**
	 * A published report.
	 *
	 * @param id identifies the edition
	 * @param title what it is called
	 * @param period the days on which it reports
	 * @param occasion for what it was made
	 * @param known the last day of which the record counts
	 * @param on the day on which it was published
	 * @param report the report itself, for its addresses
	 * @param later the address of the edition that supersedes it; null where none does
	 * @param withdrawnOn the day on which it was withdrawn; null where it was not
	 * @param withdrawnWhy why; empty likewise
	 */
	public record PublishedView(String id, String title, String period, String occasion, String known, String on,
			PublishedReport report, @Nullable String later, @Nullable String withdrawnOn, String withdrawnWhy) {
	}

}
