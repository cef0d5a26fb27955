package org.article12.accounts.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.PersonId;
import org.article12.core.Role;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.security.SecurityEvent;
import org.article12.core.security.SecurityEvents;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Leads a person who has signed in to the page that was asked for, else to the role's
 * own.
 */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {

	private final CurrentUsers users;

	private final WayBack wayBack;

	private final BrowserCookie browser;

	private final SecurityEvents events;

	AfterSignIn(CurrentUsers users, WayBack wayBack, BrowserCookie browser, SecurityEvents events) {
		this.users = users;
		this.wayBack = wayBack;
		this.browser = browser;
		this.events = events;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		HttpSession session = request.getSession();
		PersonId person = PersonId.of(authentication.getName());
		Optional<CurrentUser> user = this.users.find(person, null);
		// Noted, so that nobody acts for another body unseen when memberships change.
		user.ifPresent((found) -> session.setAttribute(CurrentUserAccess.MEMBERSHIP, found.membership().id()));
		this.events.record(SecurityEvent.SIGNED_IN, person, null);
		this.browser.remember(person, request, response);
		SavedRequest asked = this.wayBack.getRequest(request, response);
		this.wayBack.removeRequest(request, response);
		Optional<KeptForm> kept = KeptForm.in(session);
		if (kept.isPresent() && kept.get().isFor(authentication)) {
			response.sendRedirect(request.getContextPath() + "/sign-in/kept");
			return;
		}
		KeptForm.forget(session);
		String page = (asked != null) ? asked.getRedirectUrl()
				: user.map(CurrentUser::role).map(AfterSignIn::home).orElse("/");
		response.sendRedirect(request.getContextPath() + page);
	}

	/** The page on which a role's work begins. */
	static String home(Role role) {
		return switch (role) {
			case PARTY -> "/requests";
			case CENTRE -> "/assignments";
			case OFFICER, ADMINISTRATOR -> "/triage";
		};
	}

}
