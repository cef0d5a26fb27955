package org.article12.activityreports.web;

import java.util.Optional;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ReportPeriod;
import org.article12.activityreports.ReportStatus;
import org.article12.core.WorkingDays;
import org.springframework.stereotype.Component;

/** Puts reports, and those that were not begun, into the lines of a list. */
@Component
class ReportLines {

	private final ActivityReportWords words;

	private final WorkingDays calendar;

	ReportLines(ActivityReportWords words, WorkingDays calendar) {
		this.words = words;
		this.calendar = calendar;
	}

	/**
	 * The line of two years.
	 * @param address of the report's page
	 * @param centre whose it is; empty in a centre's own list
	 * @param report empty where none was begun
	 */
	ReportLine line(String address, String centre, ReportPeriod period, Optional<ActivityReport> report) {
		boolean over = period.lastDay().isBefore(this.calendar.today());
		return new ReportLine(address, centre, this.words.years(period),
				this.words.say("activityreports.status."
						+ report.map(ActivityReport::status).map(ReportStatus::name).orElse("NONE")),
				period.lastDay(), report.map((one) -> one.isOwedOn(this.calendar.today())).orElse(over));
	}

}
