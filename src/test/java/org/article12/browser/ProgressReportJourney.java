package org.article12.browser;

import org.article12.words.Said;
import org.junit.jupiter.api.Test;

/**
 * The Secretariat reports to the Conference, and everybody can ask where a number is
 * from.
 */
@RegisterJourney
class ProgressReportJourney {

	private static final String FOREWORD = "Parties asked for more, and centres answered sooner.";

	@Test
	void anOfficerPublishesTheReportAndAVisitorFindsWhatANumberCounts(Portal portal) {
		Visitor officer = portal.visitor().signsInAs("officer@secretariat.example");
		officer.opens("/reports/progress").follows(Said.the("progress.drafts"));
		String last = officer.value(Said.the("progress.to"));
		officer.types(Said.the("progress.editions.occasion"), "Meeting of the Conference in this journey")
			.presses(Said.the("progress.editions.new"))
			.sees(Said.the("progress.editions.begun"))
			.follows(Said.the("progress.edition.write") + " " + Said.the("progress.foreword"))
			.types(Said.the("progress.note.label"), FOREWORD)
			.types(Said.the("progress.note.why"), "First words")
			.presses(Said.the("progress.note.save"))
			.sees(FOREWORD)
			.follows(Said.the("progress.edition.publish"))
			.types(Said.the("progress.publish.confirm"), last)
			.types(Said.the("progress.publish.why"), "Decided by the Executive Secretary")
			.presses(Said.the("progress.publish.do"))
			.sees(Said.the("progress.published.done"));

		Visitor visitor = portal.visitorWithoutScript()
			.opens("/progress/reports")
			.sees("Meeting of the Conference in this journey");
		visitor.followsLinkTo("^/reports/progress\\?from=.*")
			.sees(FOREWORD)
			.doesNotSee(Said.the("progress.draft.mark"))
			.followsLinkTo("^/reports/progress/requests\\?.*table=FLOW_BY_REGION.*row=TOTAL.*column=RECEIVED")
			.isOn(Said.the("progress.behind.title"))
			.followsLinkTo("^/progress/requests/[A-Z]{3}-.*")
			.sees(Said.the("publicview.summary.agreed"));
	}

}
