package org.article12.activityreports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.article12.activityreports.store.ActivityReportStore;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports that centres write every two years: saved as a draft, sent to the Secretariat,
 * acknowledged or given back, published. What is sent stays; a correction is a version
 * more.
 */
@Service
@Transactional
public class ActivityReports {

	private final ActivityReportStore store;

	private final WorkCounted counted;

	private final WorkingDays calendar;

	ActivityReports(ActivityReportStore store, WorkCounted counted, WorkingDays calendar) {
		this.store = store;
		this.counted = counted;
		this.calendar = calendar;
	}

	/** The years on which centres can report now, the latest first. */
	public List<ReportPeriod> periods() {
		ReportPeriod now = ReportPeriod.of(this.calendar.today());
		return List.of(now, now.before());
	}

	/** All reports that were begun, the latest years first. */
	@Transactional(readOnly = true)
	public List<ActivityReport> all() {
		return this.store.all();
	}

	/** A report that was begun. */
	@Transactional(readOnly = true)
	public Optional<ActivityReport> find(CentreCode centre, ReportPeriod period) {
		return this.store.find(centre, period);
	}

	/**
	 * A report as the centre goes on with it, with what the portal counts now; one that
	 * nobody has begun states what is counted.
	 */
	@Transactional(readOnly = true)
	public ActivityReport open(CentreCode centre, ReportPeriod period) {
		ReportContent fresh = fresh(centre, period);
		return find(centre, period)
			.map((report) -> new ActivityReport(centre, period, report.status(), report.changes(),
					new ReportContent(report.draft().figures(), report.draft().chapters(), fresh.counted(),
							fresh.countedOn()),
					report.acts()))
			.orElseGet(() -> ActivityReport.begin(centre, period, fresh));
	}

	private ReportContent fresh(CentreCode centre, ReportPeriod period) {
		return ReportContent.begin(this.counted.of(centre, period), this.calendar.today());
	}

	/**
	 * Keeps what a centre has written so far.
	 * @param seen how often it had changed when the page was made
	 * @throws ReportMoved when it has changed since
	 */
	public void save(CentreCode centre, ReportPeriod period, int seen, ReportContent content) {
		lock(centre, period, seen, content);
		this.store.save(centre, period, content);
	}

	/**
	 * Sends what a centre has written: the first version, or a correction.
	 * @throws ReportMoved when it has changed since
	 * @throws Refused when something is missing
	 */
	public void send(CurrentUser by, CentreCode centre, ReportPeriod period, int seen, ReportContent content) {
		if (!content.isComplete()) {
			throw new Refused(ActivityReportRefusal.REPORT_INCOMPLETE);
		}
		ActivityReport report = lock(centre, period, seen, content);
		this.store.save(centre, period, content);
		this.store.note(by, report, ReportStatus.SENT, "", content, null);
	}

	private ActivityReport lock(CentreCode centre, ReportPeriod period, int seen, ReportContent first) {
		this.store.begin(centre, period, first);
		return lock(centre, period, seen);
	}

	private ActivityReport lock(CentreCode centre, ReportPeriod period, int seen) {
		ActivityReport report = this.store.lock(centre, period)
			.orElseThrow(() -> new NotVisible("Report " + centre + " " + period));
		if (report.changes() != seen) {
			throw new ReportMoved(report);
		}
		return report;
	}

	/**
	 * Accepts what a centre sent.
	 * @throws ReportMoved when it has changed since
	 */
	public void acknowledge(CurrentUser by, CentreCode centre, ReportPeriod period, int seen) {
		note(by, lock(centre, period, seen), ReportStatus.ACKNOWLEDGED, "", null);
	}

	/**
	 * Gives back what a centre sent, for it to be corrected.
	 * @param why what is to be corrected
	 * @throws ReportMoved when it has changed since
	 */
	public void giveBack(CurrentUser by, CentreCode centre, ReportPeriod period, int seen, String why) {
		Written.required(why, Written.MOST, ActivityReportRefusal.REPORT_WITHOUT_REASON);
		note(by, lock(centre, period, seen), ReportStatus.RETURNED, why.strip(), null);
	}

	/**
	 * Lets everybody read what was accepted.
	 * @param paper the report as PDF
	 * @throws ReportMoved when it has changed since
	 */
	public void publish(CurrentUser by, CentreCode centre, ReportPeriod period, int seen, byte[] paper) {
		note(by, lock(centre, period, seen), ReportStatus.PUBLISHED, "", paper);
	}

	private void note(CurrentUser by, ActivityReport report, ReportStatus next, String words, byte @Nullable [] paper) {
		if (!report.canBecome(next)) {
			throw new Refused(ActivityReportRefusal.REPORT_NOT_THERE);
		}
		this.store.note(by, report, next, words, null, paper);
	}

	/** What everybody can read as PDF: as it was published last. */
	@Transactional(readOnly = true)
	public Optional<byte[]> paper(CentreCode centre, ReportPeriod period) {
		return this.store.paper(centre, period);
	}

	/** Whether centres can report on these years yet. */
	public boolean isOpen(ReportPeriod period) {
		LocalDate today = this.calendar.today();
		return !period.firstDay().isAfter(today);
	}

}
