package org.article12.accounts.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted as long as a session may, however busy it is. */
class SessionAge extends OncePerRequestFilter {

	private final Duration longest;

	private final Clock clock;

	SessionAge(Duration longest, Clock clock) {
		this.longest = longest;
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null && isOver(session)) {
			session.invalidate();
		}
		chain.doFilter(request, response);
	}

	private boolean isOver(HttpSession session) {
		return Instant.ofEpochMilli(session.getCreationTime()).plus(this.longest).isBefore(this.clock.instant());
	}

}
