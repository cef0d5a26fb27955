package org.article12.figures.web;

import java.util.List;
import java.util.Set;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.core.security.NavigationEntry.Place;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.ofBody;
import static org.article12.core.security.AccessRule.officer;

/** Who may see which figures. */
@Component
class FiguresAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(ofBody(HttpMethod.GET, "/figures", "See figures: all of them, or one's own body's"),
				ofBody(HttpMethod.GET, "/figures/{picture}.csv", "Download figures as CSV"),
				ofBody(HttpMethod.GET, "/figures/{picture}.xlsx", "Download figures as a workbook"),
				ofBody(HttpMethod.GET, "/figures/requests", "List the requests behind a figure"),
				officer(HttpMethod.GET, "/figures/form", Records.NONE, "See how the form is used, by all together"),
				officer(HttpMethod.GET, "/figures/form/{picture}.csv", Records.NONE,
						"Download figures of the form as CSV"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(new NavigationEntry(Place.WORK, 57, "/figures", "core.nav.figures",
				Set.of(Role.PARTY, Role.CENTRE, Role.OFFICER)));
	}

}
