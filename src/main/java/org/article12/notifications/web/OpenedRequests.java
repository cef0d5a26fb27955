package org.article12.notifications.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.article12.core.CurrentUser;
import org.article12.notifications.store.Inbox;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What somebody was told of a request is read once that person has opened the request.
 * Whatever follows the links of mails by itself is not signed in, and changes nothing;
 * nor does a browser that fetches a page before anybody asks for it.
 */
@Component
class OpenedRequests implements HandlerInterceptor, WebMvcConfigurer {

	private static final Pattern REQUEST = Pattern
		.compile("/(?:requests|triage|conversations)/([A-Z]{3}-\\d{4}-\\d{4,})(?:/.*)?");

	private static final Pattern ASSIGNMENT = Pattern.compile("/assignments/([0-9a-f-]{36})(?:/.*)?");

	private final Inbox inbox;

	OpenedRequests(Inbox inbox) {
		this.inbox = inbox;
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(this)
			.addPathPatterns("/requests/*/**", "/triage/*/**", "/conversations/*/**", "/assignments/*/**");
	}

	/** Before the page is drawn, so that its count of what is unread is true already. */
	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		boolean opened = request.getMethod().equals("GET") && page != null
				&& response.getStatus() == HttpStatus.OK.value() && request.getHeader("Sec-Purpose") == null
				&& request.getHeader("Purpose") == null;
		if (opened && request.getAttribute("user") instanceof CurrentUser user) {
			mark(user, request.getRequestURI().substring(request.getContextPath().length()));
		}
	}

	private void mark(CurrentUser user, String path) {
		Matcher request = REQUEST.matcher(path);
		if (request.matches()) {
			this.inbox.opened(user, request.group(1));
			return;
		}
		Matcher assignment = ASSIGNMENT.matcher(path);
		if (assignment.matches()) {
			id(assignment.group(1)).ifPresent((id) -> this.inbox.openedAssignment(user, id));
		}
	}

	private static Optional<UUID> id(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
