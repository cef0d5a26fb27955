package org.article12.publicview.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ActivityReports;
import org.article12.activityreports.ReportAct;
import org.article12.activityreports.ReportStatus;
import org.article12.core.Words;
import org.article12.core.web.Formats;
import org.article12.core.web.Link;
import org.article12.progress.PublishedReport;
import org.article12.progress.PublishedReports;
import org.article12.requests.RequestWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The reports that are published: on progress by the Secretariat, on their work by
 * centres.
 */
@Component
class PublishedList extends Words {

	private final PublishedReports reports;

	private final ActivityReports activities;

	private final RequestWords requests;

	private final Formats formats;

	PublishedList(MessageSource messages, PublishedReports reports, ActivityReports activities, RequestWords requests,
			Formats formats) {
		super(messages);
		this.reports = reports;
		this.activities = activities;
		this.requests = requests;
		this.formats = formats;
	}

	/** The reports on progress, the latest first. */
	List<ReportLine> progress() {
		List<PublishedReport> all = this.reports.all();
		return all.stream().map((report) -> line(report, all)).toList();
	}

	private ReportLine line(PublishedReport report, List<PublishedReport> all) {
		Instant withdrawnAt = report.withdrawnAt();
		return new ReportLine(period(report), report.occasion(), this.formats.date(report.known()),
				this.formats.date(report.publishedAt()), report,
				later(report, all).map(PublishedReport::address).orElse(null),
				(withdrawnAt != null) ? this.formats.date(withdrawnAt) : null);
	}

	private String period(PublishedReport report) {
		return say("progress.published.period", this.formats.date(report.period().from()),
				this.formats.date(report.period().to()));
	}

	private static Optional<PublishedReport> later(PublishedReport report, List<PublishedReport> all) {
		return all.stream().filter((one) -> one.id().equals(report.supersededBy())).findFirst();
	}

	/** The reports of centres, the latest years first. */
	List<Link> ofCentres() {
		return published().map((report) -> new Link(address(report), title(report))).toList();
	}

	private Stream<ActivityReport> published() {
		return this.activities.all().stream().filter((report) -> report.published().isPresent());
	}

	private static String address(ActivityReport report) {
		return "/progress/activity-reports/" + report.centre() + "/" + report.period();
	}

	private String title(ActivityReport report) {
		int first = report.period().firstYear();
		return say("activityreports.report.title", this.requests.centre(report.centre()),
				say("activityreports.years", Integer.toString(first), Integer.toString(first + 1)));
	}

	/** All of them as entries of a feed, what changed last first. */
	List<FeedEntry> entries() {
		List<PublishedReport> all = this.reports.all();
		return Stream.concat(all.stream().map((report) -> entry(report, all)), published().map(this::entry))
			.sorted(Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::name))
			.toList();
	}

	private FeedEntry entry(PublishedReport report, List<PublishedReport> all) {
		Optional<PublishedReport> later = later(report, all);
		Instant updated = later.map(PublishedReport::publishedAt).orElse(report.publishedAt());
		return new FeedEntry("reports/" + report.id(),
				say("progress.report.title", this.formats.date(report.period().from()),
						this.formats.date(report.period().to())),
				Objects.requireNonNullElse(report.withdrawnAt(), updated), report.address(),
				summary(report, later.isPresent()));
	}

	private String summary(PublishedReport report, boolean superseded) {
		String known = this.formats.date(report.known());
		if (report.withdrawnWhy() != null) {
			return say("publicview.feed.report.withdrawn", report.occasion(), known, report.withdrawnWhy());
		}
		return say(superseded ? "publicview.feed.report.superseded" : "publicview.feed.report.stands",
				report.occasion(), known);
	}

	private FeedEntry entry(ActivityReport report) {
		Instant last = report.acts()
			.stream()
			.filter((act) -> act.led() == ReportStatus.PUBLISHED)
			.map(ReportAct::at)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		return new FeedEntry("activity-reports/" + report.centre() + "/" + report.period(), title(report), last,
				address(report), say("activityreports.public.lead"));
	}

	/**
	 * A report on progress.
	 *
	 * @param period the days on which it reports
	 * @param occasion for what it was made
	 * @param known the last day of which the record counts
	 * @param on the day on which it was published
	 * @param report the report itself, for its addresses
	 * @param later the address of the edition that supersedes it; null where none does
	 * @param withdrawnOn the day on which it was withdrawn; null where it was not
	 */
	public record ReportLine(String period, String occasion, String known, String on, PublishedReport report,
			@Nullable String later, @Nullable String withdrawnOn) {
	}

}
