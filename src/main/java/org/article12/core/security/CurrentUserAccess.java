package org.article12.core.security;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Finds who is acting in a web request, once for each. The session holds only the
 * person's id and the chosen membership; what they may do is read afresh.
 */
@Component
public class CurrentUserAccess {

	/** The session attribute that holds the id of the chosen membership. */
	public static final String MEMBERSHIP = "article12.membership";

	private static final String FOUND = CurrentUserAccess.class.getName();

	private final CurrentUsers users;

	public CurrentUserAccess(CurrentUsers users) {
		this.users = users;
	}

	/**
	 * Who is acting.
	 * @param request the web request
	 * @param authentication who signed in, or null; its name is the person's id
	 */
	@SuppressWarnings("unchecked")
	public Optional<CurrentUser> find(HttpServletRequest request, @Nullable Authentication authentication) {
		if (authentication == null || !authentication.isAuthenticated()
				|| authentication instanceof AnonymousAuthenticationToken) {
			return Optional.empty();
		}
		if (request.getAttribute(FOUND) instanceof Optional<?> found) {
			return (Optional<CurrentUser>) found;
		}
		HttpSession session = request.getSession(false);
		UUID membership = (session != null) ? (UUID) session.getAttribute(MEMBERSHIP) : null;
		Optional<CurrentUser> user = this.users.find(PersonId.of(authentication.getName()), membership);
		request.setAttribute(FOUND, user);
		return user;
	}

}
