package org.article12.activityreports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.article12.core.CentreCode;

/**
 * A centre's report on two years.
 *
 * @param centre whose it is
 * @param period which years
 * @param status where it stands
 * @param changes how often it was saved, sent or decided on
 * @param draft what the centre has written
 * @param acts what was done with it, the oldest first
 */
public record ActivityReport(CentreCode centre, ReportPeriod period, ReportStatus status, int changes,
		ReportContent draft, List<ReportAct> acts) {

	public ActivityReport {
		acts = List.copyOf(acts);
	}

	/** A report that nobody has begun. */
	static ActivityReport begin(CentreCode centre, ReportPeriod period, ReportContent draft) {
		return new ActivityReport(centre, period, ReportStatus.DRAFT, 0, draft, List.of());
	}

	/** What was sent, each version, the first first. */
	public List<ReportAct> versions() {
		return this.acts.stream().filter((act) -> act.content() != null).toList();
	}

	/** What was sent last. */
	public Optional<ReportAct> latest() {
		return versions().stream().reduce((_, later) -> later);
	}

	/**
	 * What everybody can read: what had been sent last when the Secretariat published
	 * last.
	 */
	public Optional<ReportAct> published() {
		int last = this.acts.stream()
			.filter((act) -> act.led() == ReportStatus.PUBLISHED)
			.mapToInt(ReportAct::number)
			.max()
			.orElse(0);
		return versions().stream().filter((act) -> act.number() < last).reduce((_, later) -> later);
	}

	/** Whether it could come to stand so from where it stands. */
	public boolean canBecome(ReportStatus next) {
		return switch (next) {
			case DRAFT -> false;
			case SENT -> true;
			case RETURNED, ACKNOWLEDGED -> this.status == ReportStatus.SENT;
			case PUBLISHED -> this.status == ReportStatus.ACKNOWLEDGED;
		};
	}

	/** Whether the centre owes it though its day has passed. */
	public boolean isOwedOn(LocalDate day) {
		return this.period.lastDay().isBefore(day)
				&& (this.status == ReportStatus.DRAFT || this.status == ReportStatus.RETURNED);
	}

}
