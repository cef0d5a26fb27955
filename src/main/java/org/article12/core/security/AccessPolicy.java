package org.article12.core.security;

import java.util.List;
import java.util.Set;

import org.article12.core.Role;
import org.article12.core.security.AccessRule.Audience;
import org.article12.core.security.AccessRule.Records;
import org.springframework.http.HttpMethod;

/**
 * The one table that says who may do what. The security chain enforces it, a test walks
 * every mapped handler against it, and {@code docs/permissions.md} is drawn from it. An
 * address that is missing here is answered with 404.
 */
public final class AccessPolicy {

	/** Every address of the portal. */
	public static final List<AccessRule> RULES = List.of(
			// Public pages
			open("/", "Read what the portal is for"), open("/eligibility", "Read which Parties are eligible, and why"),
			open("/areas", "Read the areas of assistance"), open("/centres", "Read the list of regional centres"),
			open("/centres/{code}", "Read about one regional centre"),
			open("/guidance", "Read the list of guidance documents"),
			open("/mandate", "Read Article 12 and what the COP decided"),
			open("/find-a-centre", "Ask which centres would be considered"), open("/help", "Read how to get help"),
			open("/request-form", "Print the questions of a request"),
			open("/contact", "Open the form to write to the Secretariat"),
			openPost("/contact", "Write to the Secretariat"), open("/privacy", "Read what is kept about people"),
			open("/accessibility", "Read how accessible it is"), open("/api/v1/parties", "Parties as JSON"),
			open("/api/v1/areas", "Areas of assistance as JSON"), open("/api/v1/centres", "Regional centres as JSON"),
			open("/api/v1/routing", "The routing answer as JSON"),
			open("/api", "Read how other systems ask the portal"),
			open("/v3/api-docs", "The description of the public JSON"),
			open("/v3/api-docs.yaml", "The same description as YAML"),
			// Sign-in and one's own account
			open("/sign-in", "Sign in"), open("/sign-in/forgotten", "Say that one has forgotten the passphrase"),
			openPost("/sign-in/forgotten", "Ask for a one-time link by mail"),
			open("/sign-in/forgotten/sent", "Read what happens then"),
			open("/welcome/{secret}", "Open a one-time link"),
			openPost("/welcome/{secret}", "Set a passphrase with a one-time link"),
			signedIn(HttpMethod.GET, "/sign-in/kept", "Find again what was typed when the session ended"),
			signedIn(HttpMethod.POST, "/sign-in/kept/discard", "Discard what was kept"),
			signedIn(HttpMethod.GET, "/account", "See one's own account"),
			signedIn(HttpMethod.POST, "/account/passphrase", "Change one's own passphrase"),
			signedIn(HttpMethod.POST, "/account/name", "Correct one's own name"),
			signedIn(HttpMethod.POST, "/account/membership",
					"Switch to another Party, centre or role that one acts for"),
			signedIn(HttpMethod.POST, "/account/time-zone", "Choose the time zone in which one reads times"),
			signedIn(HttpMethod.GET, "/account/calendar", "See whether one has a calendar feed"),
			signedIn(HttpMethod.POST, "/account/calendar",
					"Make the secret address of one's calendar feed, or another"),
			signedIn(HttpMethod.POST, "/account/calendar/removal", "Close the address of one's calendar feed"),
			open("/calendar/{secret}.ics", "Read the deadlines of whoever made that secret address"),
			// What lies beside a request, for all whom it concerns
			concerned(HttpMethod.GET, "/records/{reference}.csv", "Download the record of a request as CSV"),
			concerned(HttpMethod.GET, "/records/{reference}.xlsx", "Download the record of a request as a workbook"),
			concerned(HttpMethod.GET, "/records/{reference}.pdf", "Download the record of a request as PDF"),
			concerned(HttpMethod.GET, "/documents/{id}", "Save a file that is attached to what one may see"),
			signedIn(HttpMethod.GET, "/account/notifications", "See how one is told what happens"),
			signedIn(HttpMethod.POST, "/account/notifications", "Choose how one is told what happens"),
			signedIn(HttpMethod.GET, "/inbox", "Read what one was told"),
			signedIn(HttpMethod.POST, "/inbox/read", "Mark one thing in the inbox as read"),
			signedIn(HttpMethod.POST, "/inbox/all-read", "Mark everything in the inbox as read"),
			open("/unsubscribe/{secret}", "Open the link that stops one's mail"),
			oneClick("/unsubscribe/{secret}", "Stop the mail of whoever has that secret link"),
			open("/demonstration/mails", "See the mail of the demonstration, where there is one"),
			open("/demonstration/mails/{id}", "Read a mail of the demonstration"),
			// The Party's pages
			party(HttpMethod.GET, "/requests", Records.NONE, "See the Party's requests"),
			party(HttpMethod.GET, "/requests.csv", Records.NONE, "Take the list of the Party's requests away"),
			party(HttpMethod.GET, "/requests/new", Records.NONE, "Read what is needed to start a request"),
			party(HttpMethod.POST, "/requests", Records.NONE, "Start a request"),
			party(HttpMethod.GET, "/requests/{reference}", Records.OWN, "Read a request"),
			party(HttpMethod.GET, "/requests/{reference}/edit", Records.OWN, "See a draft's task list"),
			party(HttpMethod.GET, "/requests/{reference}/edit/{section}", Records.OWN, "See a part of a draft"),
			party(HttpMethod.POST, "/requests/{reference}/edit/{section}", Records.OWN, "Save a part of a draft"),
			party(HttpMethod.GET, "/requests/{reference}/check", Records.OWN, "Check the answers"),
			party(HttpMethod.GET, "/requests/{reference}/documents", Records.OWN, "See a draft's files"),
			party(HttpMethod.POST, "/requests/{reference}/documents", Records.OWN, "Add files to a draft"),
			party(HttpMethod.POST, "/requests/{reference}/documents/{document}/removal", Records.OWN,
					"Remove a file from a draft"),
			party(HttpMethod.POST, "/requests/{reference}/submission", Records.OWN, "Submit a request"),
			party(HttpMethod.GET, "/requests/{reference}/submitted", Records.OWN, "Read the confirmation"),
			party(HttpMethod.GET, "/requests/{reference}/deletion", Records.OWN, "Be asked whether to delete a draft"),
			party(HttpMethod.POST, "/requests/{reference}/deletion", Records.OWN, "Delete a draft"),
			party(HttpMethod.GET, "/requests/{reference}/answer", Records.OWN, "See the question and one's answer"),
			party(HttpMethod.POST, "/requests/{reference}/answer", Records.OWN, "Answer a clarification"),
			party(HttpMethod.GET, "/requests/{reference}/copy", Records.OWN,
					"Read what a copy of a request would hold"),
			party(HttpMethod.POST, "/requests/{reference}/copy", Records.OWN, "Copy a request into a new draft"),
			party(HttpMethod.GET, "/requests/{reference}/withdrawal", Records.OWN, "Be asked why to withdraw"),
			party(HttpMethod.POST, "/requests/{reference}/withdrawal", Records.OWN, "Withdraw a request"),
			party(HttpMethod.GET, "/requests/{reference}/confirmation", Records.OWN, "See what is to be confirmed"),
			party(HttpMethod.POST, "/requests/{reference}/confirmation", Records.OWN, "Confirm delivery"),
			party(HttpMethod.GET, "/requests/{reference}/dispute", Records.OWN, "Begin to dispute what was reported"),
			party(HttpMethod.POST, "/requests/{reference}/dispute", Records.OWN, "Dispute what was reported"),
			party(HttpMethod.GET, "/ledger", Records.NONE, "Read the Party's ledger of needs and help received"),
			party(HttpMethod.GET, "/ledger.csv", Records.NONE, "Download the Party's ledger as CSV"),
			party(HttpMethod.GET, "/ledger.xlsx", Records.NONE, "Download the Party's ledger as a workbook"),
			party(HttpMethod.GET, "/ledger.pdf", Records.NONE, "Download the Party's ledger as PDF"),
			// The Secretariat's pages
			officer(HttpMethod.GET, "/triage", Records.NONE, "See the queue"),
			officer(HttpMethod.GET, "/triage.csv", Records.NONE, "Download the queue as CSV"),
			officer(HttpMethod.GET, "/triage.xlsx", Records.NONE, "Download the queue as a workbook"),
			officer(HttpMethod.GET, "/triage/what-if", Records.NONE,
					"See which requests would be routed otherwise if facts were otherwise"),
			officer(HttpMethod.GET, "/triage/plan", Records.NONE, "See one plan for all requests that wait"),
			officer(HttpMethod.POST, "/triage/plan", Records.NONE, "Send offers in bulk from the plan"),
			officer(HttpMethod.GET, "/triage/plan/sent", Records.NONE, "See what was sent from the plan"),
			officer(HttpMethod.GET, "/triage/letters/new", Records.NONE, "Begin to file a request that came by letter"),
			officer(HttpMethod.POST, "/triage/letters", Records.NONE, "File a request that came by letter"),
			officer(HttpMethod.GET, "/triage/{reference}", Records.ALL, "Read a submitted request"),
			officer(HttpMethod.POST, "/triage/{reference}/taking", Records.ALL, "Take a request"),
			officer(HttpMethod.POST, "/triage/{reference}/eligibility", Records.ALL, "Confirm eligibility"),
			officer(HttpMethod.GET, "/triage/{reference}/clarification", Records.ALL, "Word a question to the Party"),
			officer(HttpMethod.POST, "/triage/{reference}/clarification", Records.ALL, "Ask for clarification"),
			officer(HttpMethod.POST, "/triage/{reference}/screening", Records.ALL,
					"Resume screening when an answer is overdue"),
			officer(HttpMethod.GET, "/triage/{reference}/refusal", Records.ALL, "Word a refusal"),
			officer(HttpMethod.POST, "/triage/{reference}/refusal/review", Records.ALL,
					"Read what the Party will read of a refusal"),
			officer(HttpMethod.POST, "/triage/{reference}/refusal", Records.ALL, "Decline a request"),
			officer(HttpMethod.GET, "/triage/{reference}/offers", Records.ALL, "See the routing proposal"),
			officer(HttpMethod.POST, "/triage/{reference}/offers", Records.ALL, "Send offers"),
			officer(HttpMethod.GET, "/triage/{reference}/cancellation", Records.ALL,
					"Word why an assignment is cancelled"),
			officer(HttpMethod.POST, "/triage/{reference}/cancellation", Records.ALL, "Cancel a centre's assignment"),
			officer(HttpMethod.GET, "/triage/{reference}/handover", Records.ALL, "Choose one more centre"),
			officer(HttpMethod.POST, "/triage/{reference}/handover", Records.ALL,
					"Offer areas to one more centre, also such as another has"),
			officer(HttpMethod.GET, "/triage/{reference}/extension", Records.ALL, "Choose a later date"),
			officer(HttpMethod.POST, "/triage/{reference}/extension", Records.ALL,
					"Extend the date of a centre's offer or of the Party's answer"),
			officer(HttpMethod.GET, "/triage/{reference}/links", Records.ALL, "Name a request to be linked"),
			officer(HttpMethod.POST, "/triage/{reference}/links", Records.ALL, "Link two requests"),
			officer(HttpMethod.GET, "/triage/{reference}/duplicate", Records.ALL,
					"Name the request that this one repeats"),
			officer(HttpMethod.POST, "/triage/{reference}/duplicate/review", Records.ALL,
					"Read what the Party will read of a refusal as a duplicate"),
			officer(HttpMethod.POST, "/triage/{reference}/duplicate", Records.ALL, "Decline a request as a duplicate"),
			officer(HttpMethod.GET, "/triage/{reference}/proposals", Records.ALL, "Have kept proposals computed again"),
			officer(HttpMethod.GET, "/settings/routing", Records.NONE, "See the versions of the routing rules"),
			officer(HttpMethod.GET, "/triage/{reference}/unserved", Records.ALL, "Word why an area is not served"),
			officer(HttpMethod.POST, "/triage/{reference}/unserved", Records.ALL, "Set an area unserved"),
			officer(HttpMethod.GET, "/triage/{reference}/reopening", Records.ALL,
					"Word why a declined request is opened again"),
			officer(HttpMethod.POST, "/triage/{reference}/reopening", Records.ALL,
					"Open an unserved area or a declined request again"),
			officer(HttpMethod.GET, "/registers/coverage", Records.NONE, "See the coverage map"),
			officer(HttpMethod.GET, "/registers/coverage.csv", Records.NONE, "Download the coverage map as CSV"),
			officer(HttpMethod.GET, "/registers/coverage.xlsx", Records.NONE,
					"Download the coverage map as a workbook"),
			officer(HttpMethod.GET, "/registers/coverage.svg", Records.NONE, "Download the coverage map as a picture"),
			officer(HttpMethod.GET, "/reports/load", Records.NONE, "See load and share of the centres, by month"),
			officer(HttpMethod.GET, "/reports/load.csv", Records.NONE, "Download load and share as CSV"),
			officer(HttpMethod.GET, "/reports/load.xlsx", Records.NONE, "Download load and share as a workbook"),
			officer(HttpMethod.GET, "/reports/load.svg", Records.NONE, "Download twelve months of work as a picture"),
			officer(HttpMethod.GET, "/registers/plans", Records.NONE, "See the plans on record"),
			officer(HttpMethod.POST, "/registers/plans", Records.NONE, "Record a plan for a Party"),
			officer(HttpMethod.GET, "/registers/plans/new", Records.NONE, "Begin to record a plan"),
			officer(HttpMethod.GET, "/registers/plans/{id}", Records.ALL, "See a plan and its activities"),
			officer(HttpMethod.GET, "/registers/plans/{id}/ledger", Records.ALL, "Read a Party's ledger"),
			officer(HttpMethod.GET, "/registers/plans/{id}/ledger.csv", Records.ALL,
					"Download a Party's ledger as CSV"),
			officer(HttpMethod.GET, "/registers/plans/{id}/ledger.xlsx", Records.ALL,
					"Download a Party's ledger as a workbook"),
			officer(HttpMethod.GET, "/registers/plans/{id}/ledger.pdf", Records.ALL,
					"Download a Party's ledger as PDF"),
			officer(HttpMethod.GET, "/registers/plans/{id}/activities/new", Records.ALL, "Begin to record an activity"),
			officer(HttpMethod.POST, "/registers/plans/{id}/activities", Records.ALL, "Record an activity of a plan"),
			// The centre's pages
			centre(HttpMethod.GET, "/assignments", Records.NONE, "See the centre's offers and assignments"),
			centre(HttpMethod.GET, "/assignments/{id}", Records.OWN, "Read an offer or assignment"),
			centre(HttpMethod.POST, "/assignments/{id}/acceptance", Records.OWN, "Accept an offer, whole or in part"),
			centre(HttpMethod.GET, "/assignments/{id}/refusal", Records.OWN, "Word why an offer is declined"),
			centre(HttpMethod.POST, "/assignments/{id}/refusal", Records.OWN, "Decline an offer"),
			centre(HttpMethod.GET, "/assignments/{id}/funding", Records.OWN, "Word what became of the funding"),
			centre(HttpMethod.POST, "/assignments/{id}/funding", Records.OWN,
					"Say that funding was found, or give the areas back"),
			centre(HttpMethod.GET, "/assignments/{id}/plan", Records.OWN, "Begin or change the work plan"),
			centre(HttpMethod.POST, "/assignments/{id}/plan", Records.OWN, "Agree a work plan"),
			centre(HttpMethod.GET, "/assignments/{id}/progress", Records.OWN, "Begin to tell of progress"),
			centre(HttpMethod.POST, "/assignments/{id}/progress", Records.OWN, "Tell how milestones stand"),
			centre(HttpMethod.GET, "/assignments/{id}/report", Records.OWN, "Begin or correct the delivery report"),
			centre(HttpMethod.POST, "/assignments/{id}/report", Records.OWN, "Report delivery, or correct the report"),
			// What lies beside a request, for everyone concerned
			concerned(HttpMethod.GET, "/conversations/{reference}", "Read what was said about a request"),
			concerned(HttpMethod.POST, "/conversations/{reference}/messages", "Write a message"),
			concerned(HttpMethod.GET, "/deliveries/{id}", "Read every version of a work plan and its reports"),
			// The administrator's pages
			administrator(HttpMethod.POST, "/settings/routing", Records.NONE, "Change the weights of routing"),
			administrator(HttpMethod.GET, "/mails", Records.NONE, "See what has become of mail"),
			administrator(HttpMethod.GET, "/mails/{id}", Records.ALL, "Read a mail"),
			administrator(HttpMethod.POST, "/mails/{id}/resend", Records.ALL, "Send a mail again"),
			administrator(HttpMethod.POST, "/mails/resend", Records.NONE, "Send all mail again that failed"),
			administrator(HttpMethod.GET, "/troubles", Records.NONE, "See what the portal could not do"),
			administrator(HttpMethod.POST, "/troubles/settled", Records.NONE, "Take something off that list"),
			administrator(HttpMethod.GET, "/accounts", Records.NONE, "See the accounts"),
			administrator(HttpMethod.GET, "/accounts/new", Records.NONE, "Begin to invite a person"),
			administrator(HttpMethod.POST, "/accounts", Records.NONE, "Invite a person"),
			administrator(HttpMethod.GET, "/accounts/{id}", Records.ALL, "See an account"),
			administrator(HttpMethod.GET, "/security-events", Records.NONE, "See what happened around sign-in"),
			administrator(HttpMethod.POST, "/accounts/{id}/correction", Records.ALL,
					"Correct a person's name and address"),
			administrator(HttpMethod.GET, "/accounts/{id}/deactivation", Records.ALL,
					"Be asked whether to deactivate an account"),
			administrator(HttpMethod.POST, "/accounts/{id}/link", Records.ALL, "Make a new one-time link"),
			administrator(HttpMethod.POST, "/accounts/{id}/deactivation", Records.ALL, "Deactivate an account"),
			administrator(HttpMethod.POST, "/accounts/{id}/reactivation", Records.ALL, "Activate an account again"),
			administrator(HttpMethod.POST, "/accounts/{id}/memberships", Records.ALL, "Add a membership"),
			administrator(HttpMethod.POST, "/accounts/{id}/memberships/{membership}/removal", Records.ALL,
					"Remove a membership"),
			administrator(HttpMethod.POST, "/accounts/{id}/memberships/{membership}/lead", Records.ALL,
					"Give a person the lead at the Secretariat"),
			administrator(HttpMethod.POST, "/accounts/{id}/memberships/{membership}/lead/removal", Records.ALL,
					"End a person's lead at the Secretariat"));

	private AccessPolicy() {
	}

	private static AccessRule open(String pattern, String what) {
		return new AccessRule(HttpMethod.GET, pattern, Audience.PUBLIC, Set.of(), Records.NONE, false, what);
	}

	private static AccessRule openPost(String pattern, String what) {
		return new AccessRule(HttpMethod.POST, pattern, Audience.PUBLIC, Set.of(), Records.NONE, false, what);
	}

	/** For mail programs, which send no token (RFC 8058). */
	private static AccessRule oneClick(String pattern, String what) {
		return new AccessRule(HttpMethod.POST, pattern, Audience.PUBLIC, Set.of(), Records.NONE, true, what);
	}

	private static AccessRule signedIn(HttpMethod method, String pattern, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(), Records.OWN, false, what);
	}

	private static AccessRule party(HttpMethod method, String pattern, Records records, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(Role.PARTY), records, false, what);
	}

	private static AccessRule officer(HttpMethod method, String pattern, Records records, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(Role.OFFICER), records, false, what);
	}

	private static AccessRule centre(HttpMethod method, String pattern, Records records, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(Role.CENTRE), records, false, what);
	}

	private static AccessRule concerned(HttpMethod method, String pattern, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(Role.PARTY, Role.CENTRE, Role.OFFICER),
				Records.OWN, false, what);
	}

	private static AccessRule administrator(HttpMethod method, String pattern, Records records, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(Role.ADMINISTRATOR), records, false, what);
	}

}
