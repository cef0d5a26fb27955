package org.article12.progress.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.officer;
import static org.article12.core.security.AccessRule.open;

/**
 * Who may do what at the addresses of the report on progress. What is published is
 * everybody's; of its addresses the handlers show the rest to the Secretariat alone.
 */
@Component
class ProgressAccess implements ModuleAccess {

	private static final String EDITION = EditionsController.ADDRESS + "/{id}";

	@Override
	public List<AccessRule> rules() {
		return List.of(
				open(ProgressReportController.ADDRESS, "Read a published report on progress; the Secretariat any"),
				open(ProgressReportController.ADDRESS + ".pdf", "Download such a report as PDF"),
				open(ProgressReportController.ADDRESS + ".xlsx", "Download such a report as a workbook"),
				open(ProgressReportController.ADDRESS + ".csv", "Download the figures of such a report as CSV"),
				open(DictionaryController.ADDRESS, "Download what stands in the files of reports"),
				open(RequestsBehindController.ADDRESS,
						"See what a number of such a report counts, and of its requests those that one may see"),
				open(OffersBehindController.ADDRESS,
						"See the offers of help that a number of such a report counts; who is not of the Secretariat, the public ones"),
				officer(HttpMethod.GET, RequestsBehindController.ADDRESS + ".csv", Records.NONE,
						"Download the list of requests behind a number"),
				officer(HttpMethod.GET, EditionsController.ADDRESS, Records.NONE,
						"List drafts and publications of the report on progress"),
				officer(HttpMethod.POST, EditionsController.ADDRESS, Records.NONE, "Make a draft of a report"),
				officer(HttpMethod.GET, EDITION, Records.ALL, "Work on a draft of a report"),
				officer(HttpMethod.GET, EDITION + "/notes/{part}", Records.ALL, "See the form for a note to a report"),
				officer(HttpMethod.POST, EDITION + "/notes/{part}", Records.ALL, "Write a note to a report"),
				officer(HttpMethod.GET, EDITION + "/publication", Records.ALL, "See the form that publishes a report"),
				officer(HttpMethod.POST, EDITION + "/publication", Records.ALL, "Publish a report"),
				officer(HttpMethod.GET, EDITION + "/removal", Records.ALL,
						"See the form that deletes a draft of a report"),
				officer(HttpMethod.POST, EDITION + "/removal", Records.ALL, "Delete a draft of a report"),
				officer(HttpMethod.GET, EDITION + "/withdrawal", Records.ALL,
						"See the form that withdraws a publication"),
				officer(HttpMethod.POST, EDITION + "/withdrawal", Records.ALL, "Withdraw a publication"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.OFFICER, 45, ProgressReportController.ADDRESS, "core.nav.reports")
			.leadingTo("/reports", "/registers/offers-of-help"));
	}

}
