package org.article12.firstrun;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody in before the portal is ready. The server listens while the demonstration
 * is still being made, and whoever changed something then would spoil it. Health is
 * answered at once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StillStarting extends OncePerRequestFilter {

	private static final String SECONDS = "3";

	private final MessageSource messages;

	private volatile boolean ready;

	StillStarting(MessageSource messages) {
		this.messages = messages;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void ready() {
		this.ready = true;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.ready || request.getRequestURI().startsWith(request.getContextPath() + "/actuator/health");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		// The browser asks again by itself.
		response.setHeader("Refresh", SECONDS);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setContentType("text/plain;charset=UTF-8");
		response.getWriter().println(this.messages.getMessage("core.starting", null, Locale.ENGLISH));
	}

}
