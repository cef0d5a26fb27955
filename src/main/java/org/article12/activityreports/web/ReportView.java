package org.article12.activityreports.web;

import java.util.List;

/**
 * What a report says, ready to read.
 *
 * @param figures its figures
 * @param chapters what it says in words
 * @param countedOn the day on which the portal counted
 */
record ReportView(List<FigureLine> figures, List<ChapterPart> chapters, String countedOn) {

	/**
	 * A figure.
	 *
	 * @param stated what the centre states; empty where it does not
	 * @param counted what the portal counts
	 */
	record FigureLine(String what, String stated, String counted) {
	}

	/** A chapter. */
	record ChapterPart(String heading, String words) {
	}

	/** Something that was done: what, by whom, when, and why. */
	record ActLine(String what, String at, String words) {
	}

}
