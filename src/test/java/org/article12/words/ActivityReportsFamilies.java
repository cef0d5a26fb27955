package org.article12.words;

import java.util.List;

import org.article12.activityreports.Chapter;
import org.article12.activityreports.Figure;
import org.article12.activityreports.ReportStatus;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys about centres' activity reports. */
final class ActivityReportsFamilies {

	static final List<Family> ALL = List.of(of("activityreports.figure.", Figure.class),
			of("activityreports.chapter.", Chapter.class).ending("", ".hint"),
			of("activityreports.status.", ReportStatus.class), of("activityreports.status.", new String[] { "NONE" }),
			of("activityreports.form.", ReportStatus.class),
			of("activityreports.act.", new String[] { "SENT", "RETURNED", "ACKNOWLEDGED", "PUBLISHED" }));

	private ActivityReportsFamilies() {
	}

}
