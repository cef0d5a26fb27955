package org.article12.accounts.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.PersonId;
import org.article12.core.Role;
import org.article12.core.security.CurrentUserAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads a person who has signed in to the page that was asked for, else to the role's
 * own.
 */
@Component
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

	private final CurrentUsers users;

	AfterSignIn(CurrentUsers users) {
		this.users = users;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		HttpSession session = request.getSession();
		// Noted, so that nobody acts for another body unseen when memberships change.
		this.users.find(PersonId.of(authentication.getName()), null)
			.ifPresent((user) -> session.setAttribute(CurrentUserAccess.MEMBERSHIP, user.membership().id()));
		Optional<KeptForm> kept = KeptForm.in(session);
		if (kept.isPresent() && kept.get().isFor(authentication)) {
			clearAuthenticationAttributes(request);
			getRedirectStrategy().sendRedirect(request, response, "/sign-in/kept");
			return;
		}
		KeptForm.forget(session);
		super.onAuthenticationSuccess(request, response, authentication);
	}

	@Override
	protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		return Optional.ofNullable(authentication)
			.flatMap((signedIn) -> this.users.find(PersonId.of(signedIn.getName()), null))
			.map(CurrentUser::role)
			.map(AfterSignIn::home)
			.orElse("/");
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
