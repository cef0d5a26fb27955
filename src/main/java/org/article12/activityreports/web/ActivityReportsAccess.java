package org.article12.activityreports.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.centre;
import static org.article12.core.security.AccessRule.officer;
import static org.article12.core.security.AccessRule.open;

/** Who may do what at the addresses of centres' reports. */
@Component
class ActivityReportsAccess implements ModuleAccess {

	private static final String OWN = OwnReportsController.OWN;

	private static final String ONE = ReceivedReportsController.RECEIVED + "/{centre}/{period}";

	private static final String PUBLIC = PublishedReportsController.PUBLIC;

	@Override
	public List<AccessRule> rules() {
		return List.of(centre(HttpMethod.GET, OWN, Records.NONE, "See on which years the centre reports"),
				centre(HttpMethod.GET, OWN + "/{period}", Records.NONE, "Write the centre’s report on two years"),
				centre(HttpMethod.POST, OWN + "/{period}", Records.NONE,
						"Keep or send the centre’s report on two years"),
				officer(HttpMethod.GET, ReceivedReportsController.RECEIVED, Records.NONE,
						"See which centres have reported, and which are late"),
				officer(HttpMethod.GET, ONE, Records.ALL, "Read a centre’s report"),
				officer(HttpMethod.POST, ONE + "/acknowledgement", Records.ALL, "Accept a centre’s report"),
				officer(HttpMethod.POST, ONE + "/return", Records.ALL, "Give a centre’s report back"),
				officer(HttpMethod.POST, ONE + "/publication", Records.ALL, "Publish a centre’s report"),
				open(PUBLIC, "See which reports of centres are published"),
				open(PUBLIC + "/{centre}/{period}", "Read a centre’s published report"),
				open(PUBLIC + "/{centre}/{period}/report.pdf", "Download a centre’s published report as PDF"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.CENTRE, 45, OWN, "core.nav.activity-reports"));
	}

}
