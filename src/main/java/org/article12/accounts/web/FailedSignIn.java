package org.article12.accounts.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.security.SignedNotes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page, which then says why and shows the address again. */
@Component
class FailedSignIn implements AuthenticationFailureHandler {

	private static final String NOTE = "ARTICLE12-NOTE";

	private static final Duration KEPT = Duration.ofMinutes(5);

	private final SignedNotes notes;

	FailedSignIn(SignedNotes notes) {
		this.notes = notes;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String email = request.getParameter("email");
		say((failure instanceof TooManyAttempts tooMany) ? Answer.tooMany(email, tooMany.remaining())
				: Answer.failed(email), request, response);
		response.sendRedirect(request.getContextPath() + "/sign-in");
	}

	/** Lets the sign-in page say something, once; no session is made for it. */
	void say(Answer answer, HttpServletRequest request, HttpServletResponse response) {
		this.notes.write(NOTE, answer.written(), KEPT, request, response);
	}

	/**
	 * What the sign-in page is to say, which it then says no longer; null for nothing.
	 */
	@Nullable Answer take(HttpServletRequest request, HttpServletResponse response) {
		Answer answer = this.notes.read(NOTE, request).map(Answer::read).orElse(null);
		this.notes.remove(NOTE, request, response);
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
	record Answer(What what, String email, long minutes) {

		private static final String BETWEEN = " ";

		static Answer read(String written) {
			String[] parts = written.split(BETWEEN, 3);
			return new Answer(What.valueOf(parts[0]), parts[2], Long.parseLong(parts[1]));
		}

		String written() {
			return String.join(BETWEEN, this.what.name(), Long.toString(this.minutes), this.email);
		}

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
