package org.article12.browser;

import org.article12.activityreports.Chapter;
import org.article12.activityreports.Figure;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

/**
 * A centre reports on two years: it begins with what the portal counts, is given back
 * once, and is read by everybody in the end.
 */
@RegisterJourney
class ActivityReportJourney {

	private static final String MISSING = "Say how many of the workshops were held in Arabic.";

	@Test
	void aReportIsCompletedGivenBackSentAgainAndPublished(Portal portal) {
		Visitor centre = portal.visitor().signsInAs("officer@scrc-dz.example");
		Visitor officer = portal.visitor().signsInAs("officer@secretariat.example");
		String years = writes(centre);
		givesBack(officer, years);
		sendsAgain(centre, years);
		publishes(officer, years);
		reads(portal.visitor(), years);
	}

	private static String writes(Visitor centre) {
		centre.opens("/assignments/activity-reports")
			.isOn(Said.the("activityreports.title"))
			.followsLinkTo("^/assignments/activity-reports/.*")
			.sees(Said.the("activityreports.form.DRAFT"));
		String years = centre.path().replaceFirst(".*/", "");
		for (Figure figure : Figure.values()) {
			if (centre.value(Said.the("activityreports.figure." + figure)).isEmpty()) {
				throw new AssertionError(figure + " is not counted before");
			}
		}
		centre.types(Said.the("activityreports.figure.PEOPLE"), "90")
			.types(Said.the("activityreports.figure.WOMEN"), "50")
			.types(Said.the("activityreports.figure.MEN"), "40")
			.types(Said.the("activityreports.chapter.ACTIVITIES"), "Four workshops on inventories")
			.presses(Said.the("activityreports.save"))
			.sees(Said.the("activityreports.saved"))
			.presses(Said.the("activityreports.send"))
			.sees(Said.the("activityreports.chapter.missing"));
		for (Chapter chapter : Chapter.values()) {
			if (chapter != Chapter.ACTIVITIES) {
				centre.types(Said.the("activityreports.chapter." + chapter), "Nothing to report on this.");
			}
		}
		centre.presses(Said.the("activityreports.send"))
			.isOn(Said.the("activityreports.title"))
			.sees(Said.the("activityreports.sent"))
			.sees(Said.the("activityreports.status.SENT"));
		return years;
	}

	private static void givesBack(Visitor officer, String years) {
		officer.opens("/reports/activity")
			.isOn(Said.the("activityreports.title"))
			.followsLinkTo("^/reports/activity/SCRC-DZ/" + years)
			.sees("Four workshops on inventories")
			.presses(Said.the("activityreports.return"))
			.sees(Said.the("activityreports.why.missing"))
			.types(Said.the("activityreports.why"), MISSING)
			.presses(Said.the("activityreports.return"))
			.sees(Said.the("activityreports.returned"));
	}

	private static void sendsAgain(Visitor centre, String years) {
		centre.opens("/assignments/activity-reports/" + years)
			.sees(Said.the("activityreports.form.RETURNED"))
			.sees(MISSING)
			.findsTyped(Said.the("activityreports.chapter.ACTIVITIES"), "Four workshops on inventories")
			.types(Said.the("activityreports.chapter.ACTIVITIES"), "Four workshops on inventories, two in Arabic")
			.presses(Said.the("activityreports.send"))
			.sees(Said.the("activityreports.sent"));
	}

	private static void publishes(Visitor officer, String years) {
		officer.opens("/reports/activity/SCRC-DZ/" + years)
			.sees("two in Arabic")
			.presses(Said.the("activityreports.acknowledge"))
			.sees(Said.the("activityreports.acknowledged"))
			.presses(Said.the("activityreports.publish"))
			.sees(Said.the("activityreports.published"))
			.follows(Said.the("activityreports.public.read"))
			.sees("two in Arabic");
	}

	private static void reads(Visitor visitor, String years) {
		String report = "/progress/activity-reports/SCRC-DZ/" + years;
		visitor.opens("/progress")
			.follows(Said.the("activityreports.title"))
			.isOn(Said.the("activityreports.title"))
			.followsLinkTo("^" + report)
			.sees("Four workshops on inventories, two in Arabic")
			.doesNotSee(MISSING);
		byte[] paper = visitor.page().request().get(report + "/report.pdf").body();
		if (paper.length < 1_000 || paper[0] != '%' || paper[1] != 'P') {
			throw new AssertionError("The report's PDF is none");
		}
		visitor.sees(Said.the("activityreports.pdf"));
	}

}
