package org.article12.accounts.web;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page, which then says why and shows the address again. */
@Component
class FailedSignIn implements AuthenticationFailureHandler {

	private static final String ANSWER = "article12.sign-in";

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String email = request.getParameter("email");
		say(request.getSession(), (failure instanceof TooManyAttempts tooMany)
				? Answer.tooMany(email, tooMany.remaining()) : Answer.failed(email));
		response.sendRedirect(request.getContextPath() + "/sign-in");
	}

	/** Lets the sign-in page say something, once. */
	static void say(HttpSession session, Answer answer) {
		session.setAttribute(ANSWER, answer);
	}

	/** Takes out of the session what the sign-in page is to say. */
	static @Nullable Answer take(@Nullable HttpSession session) {
		if (session == null || !(session.getAttribute(ANSWER) instanceof Answer answer)) {
			return null;
		}
		session.removeAttribute(ANSWER);
		return answer;
	}

	/** Whole minutes, as people are told to wait. */
	static long minutes(Duration remaining) {
		return Math.max(1, remaining.plusSeconds(59).toMinutes());
	}

	/**
	 * What the sign-in page says.
	 *
	 * @param what what happened
	 * @param email the address that was typed
	 * @param minutes after how many minutes one may try again
	 */
	record Answer(What what, String email, long minutes) implements Serializable {

		static Answer failed(@Nullable String email) {
			return new Answer(What.FAILED, shown(email), 0);
		}

		static Answer tooMany(@Nullable String email, Duration remaining) {
			return new Answer(What.TOO_MANY, shown(email), FailedSignIn.minutes(remaining));
		}

		static Answer kept() {
			return new Answer(What.KEPT, "", 0);
		}

		static Answer ended() {
			return new Answer(What.ENDED, "", 0);
		}

		private static String shown(@Nullable String email) {
			return (email != null) ? email.substring(0, Math.min(email.length(), 254)) : "";
		}

	}

	/** What happened before the sign-in page. */
	enum What {

		/** Address and passphrase do not belong together. */
		FAILED,
		/** Too many attempts were made. */
		TOO_MANY,
		/** The session ended; what was typed is kept. */
		KEPT,
		/** The session ended. */
		ENDED

	}

}
