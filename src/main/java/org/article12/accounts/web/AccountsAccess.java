package org.article12.accounts.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.core.security.NavigationEntry.Place;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.administrator;
import static org.article12.core.security.AccessRule.open;
import static org.article12.core.security.AccessRule.openPost;
import static org.article12.core.security.AccessRule.signedIn;

/** Who may do what at the addresses of accounts, sign-in and one's own account. */
@Component
class AccountsAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/contact", "Open the form to write to the Secretariat"),
				openPost("/contact", "Write to the Secretariat"), open("/sign-in", "Sign in"),
				open("/sign-in/forgotten", "Say that one has forgotten the passphrase"),
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
				administrator(HttpMethod.GET, "/accounts/{id}/memberships/{membership}/removal", Records.ALL,
						"See what somebody leaves behind at the Secretariat"),
				administrator(HttpMethod.POST, "/accounts/{id}/memberships/{membership}/removal", Records.ALL,
						"Remove a membership"),
				administrator(HttpMethod.POST, "/accounts/{id}/memberships/{membership}/lead", Records.ALL,
						"Give a person the lead at the Secretariat"),
				administrator(HttpMethod.POST, "/accounts/{id}/memberships/{membership}/lead/removal", Records.ALL,
						"End a person's lead at the Secretariat"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.ADMINISTRATOR, 60, "/accounts", "core.nav.accounts"));
	}

}
