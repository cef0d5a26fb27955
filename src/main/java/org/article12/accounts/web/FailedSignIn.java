package org.article12.accounts.web;

import java.io.IOException;
import java.io.Serializable;

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

	/** What the sign-in page says about the last attempt. */
	record Answer(String email) implements Serializable {
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String email = request.getParameter("email");
		request.getSession().setAttribute(ANSWER, new Answer((email != null) ? email : ""));
		response.sendRedirect(request.getContextPath() + "/sign-in");
	}

	/** Takes the answer to the last attempt out of the session. */
	static @Nullable Answer take(@Nullable HttpSession session) {
		if (session == null || !(session.getAttribute(ANSWER) instanceof Answer answer)) {
			return null;
		}
		session.removeAttribute(ANSWER);
		return answer;
	}

}
