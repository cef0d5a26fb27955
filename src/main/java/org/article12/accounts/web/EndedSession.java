package org.article12.accounts.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.accounts.domain.Network;
import org.article12.accounts.store.Throttle;
import org.article12.accounts.web.FailedSignIn.Answer;
import org.article12.core.PersonId;
import org.article12.core.security.PolicyTable;
import org.article12.core.security.SecurityEvent;
import org.article12.core.security.SecurityEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Takes a form whose session has ended: what was typed is kept and the person is asked to
 * sign in again. Only forms of the portal's own pages; a forged one is refused.
 */
@Component
class EndedSession {

	/**
	 * Forms with a passphrase are never kept, and those that hold nothing typed need not.
	 */
	private static final Set<String> NEVER_KEPT = Set.of("/sign-in", "/sign-out", "/account/passphrase",
			"/account/membership", "/sign-in/kept/discard");

	private final PolicyTable policy;

	private final Throttle throttle;

	private final FailedSignIn signIn;

	private final SecurityEvents events;

	EndedSession(PolicyTable policy, Throttle throttle, FailedSignIn signIn, SecurityEvents events) {
		this.policy = policy;
		this.throttle = throttle;
		this.signIn = signIn;
		this.events = events;
	}

	/**
	 * Answers a form without a valid token, which a foreign site may have sent.
	 * @param person who is signed in by now, if anybody
	 */
	void answer(HttpServletRequest request, HttpServletResponse response, Optional<Authentication> person)
			throws IOException {
		String path = KeptForm.path(request);
		if (!FormOrigin.sent(request) || !HttpMethod.POST.matches(request.getMethod())) {
			refuse(response, person);
		}
		else if (path.equals("/sign-out")) {
			response.sendRedirect(request.getContextPath() + "/");
		}
		else if (path.startsWith("/welcome/") || path.equals("/sign-in/forgotten")) {
			response.sendRedirect(request.getContextPath() + path);
		}
		else if (path.equals("/sign-in") || this.policy.isPrivate(request)) {
			keep(request, response, person);
		}
		else {
			refuse(response, person);
		}
	}

	/** Answers a form with a valid token, of a visitor who is not signed in. */
	void signedOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
		keep(request, response, Optional.empty());
	}

	private void refuse(HttpServletResponse response, Optional<Authentication> person) throws IOException {
		this.events.record(SecurityEvent.FORM_REFUSED,
				person.map(Authentication::getName).map(PersonId::of).orElse(null), null);
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	private void keep(HttpServletRequest request, HttpServletResponse response, Optional<Authentication> person)
			throws IOException {
		Optional<KeptForm> form = mayBeKept(request) ? KeptForm.of(request) : Optional.empty();
		form.ifPresent((kept) -> kept.keepIn(request.getSession()));
		if (person.isPresent() && form.isPresent()) {
			if (!form.get().isFor(person.get())) {
				KeptForm.forget(request.getSession());
			}
			response.sendRedirect(request.getContextPath() + "/sign-in/kept");
			return;
		}
		this.signIn.say(form.isPresent() ? Answer.kept() : Answer.ended(), request, response);
		response.sendRedirect(request.getContextPath() + "/sign-in");
	}

	private boolean mayBeKept(HttpServletRequest request) {
		// What is saved as one types is kept by the browser that sends it.
		return !NEVER_KEPT.contains(KeptForm.path(request)) && request.getHeader("X-Autosave") == null
				&& isForm(request.getContentType()) && this.throttle.mayKeep(Network.of(request.getRemoteAddr()));
	}

	private static boolean isForm(@Nullable String type) {
		try {
			if (type == null) {
				return false;
			}
			MediaType form = MediaType.parseMediaType(type);
			return form.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED)
					|| form.isCompatibleWith(MediaType.MULTIPART_FORM_DATA);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
