package org.article12.accounts.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.article12.core.CurrentUser;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.security.PolicyTable;
import org.article12.core.security.SecurityEvent;
import org.article12.core.security.SecurityEvents;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Answers those who may not go on: to the sign-in page where that helps, else what they
 * asked for does not exist.
 */
@Component
class AccessDenial implements AccessDeniedHandler, AuthenticationEntryPoint {

	/** Taken by the security chain itself, while the table knows it for reading. */
	private static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.POST, "/sign-in");

	private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");

	private final CurrentUserAccess users;

	private final PolicyTable policy;

	private final EndedSession endedSession;

	private final SecurityEvents events;

	AccessDenial(CurrentUserAccess users, PolicyTable policy, EndedSession endedSession, SecurityEvents events) {
		this.events = events;
		this.users = users;
		this.policy = policy;
		this.endedSession = endedSession;
	}

	/**
	 * Nobody is signed in. Of an address that everybody may call it is the handler that
	 * asks for it, where what is asked for there is not for everybody.
	 */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException, ServletException {
		if (this.policy.ruleFor(request).isEmpty()) {
			notFound(request, response);
		}
		else if (isRead(request)) {
			this.signIn.commence(request, response, reason);
		}
		else {
			this.endedSession.signedOut(request, response);
		}
	}

	/** Somebody is signed in, or the form's token does not fit. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		Optional<CurrentUser> user = this.users.find(request, person);
		boolean known = user.isPresent();
		if (denied instanceof CsrfException && !SIGN_IN.matches(request)
				&& !this.policy.otherMethods(request).isEmpty()) {
			notFound(request, response);
		}
		else if (denied instanceof CsrfException) {
			this.endedSession.answer(request, response, known ? Optional.ofNullable(person) : Optional.empty());
		}
		else if (known || !this.policy.isPrivate(request)) {
			user.filter((who) -> this.policy.isPrivate(request))
				.ifPresent((who) -> this.events.record(SecurityEvent.REFUSED, who.id(), null));
			notFound(request, response);
		}
		else {
			signOut(request);
			response.sendRedirect(request.getContextPath() + "/sign-in");
		}
	}

	// An address that everyone knows of says what can be done there instead.
	private void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Set<String> others = this.policy.otherMethods(request);
		if (others.isEmpty()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else {
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", others));
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		}
	}

	// The account was shut, or lost its last membership, while the session lasted.
	private static void signOut(HttpServletRequest request) {
		SecurityContextHolder.clearContext();
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	private static boolean isRead(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

}
