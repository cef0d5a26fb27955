package org.article12.site.web;

import java.util.List;
import java.util.Set;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.core.security.NavigationEntry.Place;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.open;

/** Who may do what at the addresses of the public pages. */
@Component
class SiteAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/", "Read what the portal is for; signed in, what waits"),
				open("/about", "Read what the portal is for"),
				open("/eligibility", "Read which Parties are eligible, and why"),
				open("/areas", "Read the areas of assistance"), open("/centres", "Read the list of regional centres"),
				open("/centres/{code}", "Read about one regional centre"),
				open("/guidance", "Read the list of guidance documents"),
				open("/mandate", "Read Article 12 and what the COP decided"),
				open("/find-a-centre", "Ask which centres would be considered"), open("/help", "Read how to get help"),
				open("/privacy", "Read what is kept about people"),
				open("/accessibility", "Read how accessible it is"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(
				new NavigationEntry(Place.WORK, 0, "/", "core.nav.start",
						Set.of(Role.PARTY, Role.CENTRE, Role.OFFICER)),
				new NavigationEntry(Place.PUBLIC, 5, "/about", "core.nav.about",
						Set.of(Role.PARTY, Role.CENTRE, Role.OFFICER)),
				new NavigationEntry(Place.PUBLIC, 10, "/find-a-centre", "core.nav.find"),
				new NavigationEntry(Place.PUBLIC, 20, "/eligibility", "core.nav.eligibility"),
				new NavigationEntry(Place.PUBLIC, 30, "/areas", "core.nav.areas"),
				new NavigationEntry(Place.PUBLIC, 40, "/centres", "core.nav.centres"),
				new NavigationEntry(Place.PUBLIC, 50, "/guidance", "core.nav.guidance"),
				new NavigationEntry(Place.PUBLIC, 60, "/mandate", "core.nav.mandate"),
				new NavigationEntry(Place.PUBLIC, 70, "/help", "core.nav.help"),
				new NavigationEntry(Place.FOOT, 10, "/help", "core.nav.help"),
				new NavigationEntry(Place.FOOT, 20, "/privacy", "core.nav.privacy"),
				new NavigationEntry(Place.FOOT, 30, "/accessibility", "core.nav.accessibility"),
				new NavigationEntry(Place.FOOT, 40, "/mandate", "core.nav.mandate"));
	}

}
